import { words } from '../words.ts';
import { withoutAccents } from '../without-accents.ts';
import type { TextAnalysis } from '../text-analysis-rules.ts';
import { stem } from './stem.ts';
import { fillers, stopWords } from './stop-words.ts';

const fold = (word: string) => withoutAccents(word).replaceAll('ß', 'ss');

export const de: TextAnalysis = {
  fold,
  stem,
  fillers,
  stopWords,
  negations: words('nicht kein keine keinen keinem keiner nie ohne weder niemand nichts'),
  opposites: [
    [/\b(?:anmeld|einlogg)/, /\b(?:abmeld|auslogg)/],
    [/\b(?:aktivier|einschalt|einzuschalten)/, /\b(?:deaktivier|ausschalt|auszuschalten|abschalt)/],
    [/\b(?:sperr|gesperrt)/, /\bentsperr/],
    [/\b(?:hinzufüg|hinzuzufügen|einlad|einzuladen)/, /\b(?:entfern|lösch)/],
    [/\b(?:eröffn|öffn)/, /\b(?:schließ|kündig)/],
  ],
  asking: words('wer wen wem wann warum wieso weshalb wo wohin'),
  questionLabels: ['F', 'Frage'],
  answerLabels: ['A', 'Antwort'],
  boilerplate: [
    /^(wir verwenden|diese (web)?seite verwendet) cookies\b/i,
    /^war dieser? (artikel|beitrag|seite|antwort)\b.*\?$/i,
    /^(zuletzt )?(aktualisiert|geändert)( am)?:?$/i,
    /^(verwandte|ähnliche) (artikel|fragen|themen):?$/i,
    /^(mehr erfahren|weiterlesen|nach oben|in diesem artikel)[.:]?$/i,
    /^alle rechte vorbehalten\.?$/i,
  ],
  // As people write umlauts where there are none: “Schluessel”.
  toLatin: (text) =>
    withoutAccents(text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')).replaceAll(
      'ß',
      'ss',
    ),
};
