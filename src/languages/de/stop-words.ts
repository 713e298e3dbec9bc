import { words } from '../words.ts';

/** The stop words that a question can lack and still ask the same; folded. */
export const fillers = words(
  'der die das den dem des ein eine einen einem einer eines ich man wir kann konnen konnte soll muss mussen darf durfen will mochte ist sind bin zu bitte es da',
);

/** Words that say nothing of what a text is about; folded. */
export const stopWords: ReadonlySet<string> = new Set([
  ...fillers,
  ...words(`
    mein meine meinen meinem meiner meines dein deine ihr ihre ihren ihrem ihrer unser unsere sein seine seinen seinem seiner
    mich mir dich dir sich uns euch sie er du wer was wen wem welche welcher welches wo wohin woher wann warum wieso weshalb wie
    dies diese dieser dieses diesen diesem jene und oder aber auch nur noch schon doch mal so dann denn wenn als ob dass damit
    an am auf aus bei beim bis durch fur gegen hinter im in ins mit nach neben ohne seit uber um unter vom von vor wahrend wegen zum zur
    werde wird werden wurde wurden war waren hat habe haben hatte hatten bist seid geht gehen gibt gebe macht machen mache tun tue
    nicht kein keine keinen keinem keiner alle alles mehr sehr viel viele etwas nichts jetzt hier dort selbst wieder lassen lasst
  `),
]);
