import { analysedLanguages, textAnalysis } from '../languages/text-analysis.ts';
import type { Block } from './document.ts';

const labels = (of: 'questionLabels' | 'answerLabels') =>
  analysedLanguages.flatMap((language) => textAnalysis(language)[of]).join('|');
const QUESTION = `(?:${labels('questionLabels')})`;
const ANSWER = `(?:${labels('answerLabels')})`;
/** “Q:”, “Q 2:”, “Q2.” */
const NUMBERED = String.raw`(?:\s?\d{0,3}\s?:|\s?\d{1,3}[.)])\s+`;
/** “Q.” and “Q2 –” are labels only where something is asked: “Q4 – Results” is none. */
const OF_A_QUESTION = String.raw`(?:\.|\s?\d{1,3}\s?[–—-])\s+(?=[^\n]*[?？؟])`;

const DOTTED_QUESTION = new RegExp(`^${QUESTION}\\.\\s[^\\n]*[?？؟]`, 'iu');
const QUESTION_LABEL = new RegExp(`^${QUESTION}(?:${NUMBERED}|${OF_A_QUESTION})`, 'iu');
const ANSWER_LABEL = new RegExp(`^${ANSWER}${NUMBERED}`, 'iu');
const DOTTED_ANSWER = new RegExp(`^${ANSWER}\\.\\s+`, 'iu');
/** Inside a line a colon makes a label, at the beginning of one a number or a full stop does as well. */
const LABEL_AHEAD = new RegExp(
  String.raw`(?<=^|\s)(?=(?:${QUESTION}|${ANSWER})\s?\d{0,3}\s?:\s)|(?<=\n)(?=(?:${QUESTION}|${ANSWER})(?:\s?\d{1,3}[.)]|\.)\s)`,
  'u',
);

/** “Q: …” and “A: …” become blocks of their own; each language has its labels. */
export function splitLabels(blocks: readonly Block[]): Block[] {
  // “A. Smith” is nobody’s answer, unless the questions have a “Q.” before them.
  const dotted = blocks.some(({ text }) => DOTTED_QUESTION.test(text));
  const answerLabels = dotted ? [ANSWER_LABEL, DOTTED_ANSWER] : [ANSWER_LABEL];
  return blocks.flatMap((block) => {
    const isLabelled = [QUESTION_LABEL, ...answerLabels].some((label) => label.test(block.text));
    if (!isLabelled) return [block];
    return block.text
      .split(LABEL_AHEAD)
      .map((part) => readLabel(block, part.trim(), answerLabels))
      .filter(({ text }) => text !== '');
  });
}

function readLabel(block: Block, text: string, answerLabels: readonly RegExp[]): Block {
  // A heading that is labelled stays one: what is below it belongs to its answer.
  if (QUESTION_LABEL.test(text))
    return { ...block, kind: 'question', text: text.replace(QUESTION_LABEL, '') };
  const label = answerLabels.find((answerLabel) => answerLabel.test(text));
  return label ? { kind: 'answer', text: text.replace(label, '') } : { ...block, text };
}
