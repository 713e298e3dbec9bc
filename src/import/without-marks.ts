import type { Pair } from './document.ts';

/** `--> Open the tray.` */
const ARROW = /^(?:[-=]*>+|[→⇒➜➤↳])\s*/u;
/** `Agent: Open the tray.` */
const SPEAKER = /^(\p{L}[\p{L} ]{0,20}):\s+/u;

/**
 * Takes off what a page puts in front of everything: arrows, and the names of who asks and who answers, whatever they
 * are called, when all questions have one and all answers another.
 */
export function withoutMarks(pairs: readonly Pair[]): Pair[] {
  const bare = pairs.map(({ question, answer }) => ({ question, answer: answer.replace(ARROW, '') }));
  const asking = commonSpeaker(bare.map(({ question }) => question));
  const answering = commonSpeaker(bare.flatMap(({ answer }) => (answer === '' ? [] : [answer])));
  if (asking === undefined || answering === undefined || asking === answering) return bare;
  return bare.map(({ question, answer }) => ({
    question: question.replace(SPEAKER, ''),
    answer: answer.replace(SPEAKER, ''),
  }));
}

/** The name in front of every text, of two or more. */
function commonSpeaker(texts: readonly string[]): string | undefined {
  const names = new Set(texts.map((text) => SPEAKER.exec(text)?.[1]));
  const [name] = names;
  return texts.length > 1 && names.size === 1 ? name : undefined;
}
