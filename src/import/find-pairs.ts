import type { Block, Pair, Topic } from './document.ts';
import { headingWords } from './heading-words.ts';
import { sentences, tidy } from './plain-text.ts';
import { splitLabels } from './split-labels.ts';
import { withoutMarks } from './without-marks.ts';

/** A longer sentence is not asked, it is told. */
const QUESTION_LENGTH = 220;
/** More sentences are a story with a question in it. */
const QUESTION_SENTENCES = 3;
/** Text without any heading is worth a look from here on. */
const PROSE_WORDS = 20;
/** Above the first question of a page there is often a line of greeting; more than this says something. */
const OPENING_WORDS = 6;
const NAME_LENGTH = 80;

/** What a block is once its words have been looked at. */
type Part = Block & { asks: 'plainly' | 'by its looks' | false };

/**
 * Finds questions with their answers, and the sections that answer no question in so many words.
 *
 * A heading, a summary, a labelled or bold line asks when it ends in a question mark (labelled ones always). A plain line
 * counts only in a document that has no other questions: elsewhere it is the author talking.
 */
export function findPairs(blocks: readonly Block[]): { pairs: Pair[]; topics: Topic[] } {
  const parts = withAskingLists(
    splitLabels(blocks)
      .flatMap(splitLines)
      .map((block): Part => ({ ...block, asks: asks(block) })),
  );
  const plainly = parts.some((part) => part.asks === 'plainly');

  const pairs: (Pair & { level: number })[] = [];
  const topics: Topic[] = [];
  let pair: (typeof pairs)[number] | undefined;
  let topic: Topic = { title: '', text: '' };
  topics.push(topic);

  for (const [index, part] of parts.entries()) {
    const isQuestion = plainly ? part.asks === 'plainly' : part.asks !== false && answered(parts, index);
    if (isQuestion) {
      const { question, rest } = splitQuestion(part);
      pair = { question, answer: rest, level: part.level ?? 7 };
      pairs.push(pair);
    } else if (part.kind === 'heading' && !(pair && part.level !== undefined && part.level > pair.level)) {
      pair = undefined;
      topic = { title: headingWords(part.text), text: '' };
      topics.push(topic);
    } else if (pair) pair.answer = join(pair.answer, part.text);
    else topic.text = join(topic.text, part.text);
  }
  return {
    pairs: withoutMarks(withoutContents(pairs)),
    topics:
      pairs.length === 0
        ? topics.flatMap(named)
        : topics.flatMap((topic) => (topic.title === '' ? opening(topic) : topic.text === '' ? [] : [topic])),
  };
}

/** A list with several questions, each with its answer, is made to ask, whatever else does. */
function withAskingLists(parts: readonly Part[]): Part[] {
  const asking = new Set(
    parts.filter((part, index) => part.kind === 'item' && part.asks !== false && answered(parts, index)),
  );
  return parts.map((part) => (asking.size > 1 && asking.has(part) ? { ...part, asks: 'plainly' } : part));
}

/** Text without a heading is named by its first sentence; a few words without a heading are no section. */
function named(topic: Topic): Topic[] {
  if (topic.text === '') return [];
  if (topic.title !== '') return [topic];
  const [first = ''] = sentences(headingWords(topic.text.split('\n')[0] ?? ''));
  return topic.text.split(/\s+/).length >= PROSE_WORDS ? [{ ...topic, title: cut(first) }] : [];
}

/** What a page says before its first heading, where questions follow. */
function opening({ text }: Topic): Topic[] {
  const [first = ''] = sentences(headingWords(text.split('\n')[0] ?? ''));
  return text.split(/\s+/).length >= OPENING_WORDS ? [{ title: cut(first), text }] : [];
}

const cut = (text: string) =>
  text.length <= NAME_LENGTH ? text : `${text.slice(0, NAME_LENGTH).trimEnd()}…`;

function asks(block: Block): Part['asks'] {
  if (block.kind === 'question') return 'plainly';
  if (block.kind === 'answer') return false;
  const first = headingWords(block.text.split('\n')[0] ?? '');
  // “I lost my phone. How do I sign in?” asks where it stands above an answer.
  const stands = block.kind === 'strong' || (block.kind === 'heading' && block.level !== undefined);
  if (
    !isQuestion(
      stands && block.kind === 'strong' ? headingWords(block.text.replaceAll('\n', ' ')) : first,
      stands,
    )
  )
    return false;
  return stands ? 'plainly' : 'by its looks';
}

/**
 * One sentence that ends in a question mark, or several that do: “Can I? Why not?”.
 *
 * @param told whether sentences that only tell may stand before the last one
 */
function isQuestion(text: string, told = false): boolean {
  if (text.length > QUESTION_LENGTH || !ASKS.test(text)) return false;
  const said = sentences(text);
  return said.length <= QUESTION_SENTENCES && (told || said.every((sentence) => ASKS.test(sentence)));
}

const ASKS = /[?？؟]["»”)]?$/;

/** Whether something that could be an answer follows: a question in a list of questions has none. */
function answered(parts: readonly Part[], index: number): boolean {
  if (parts[index]?.text.includes('\n')) return true;
  const next = parts[index + 1];
  return next !== undefined && next.kind !== 'heading' && next.asks === false;
}

function splitQuestion({ text, kind }: Block): { question: string; rest: string } {
  const lines = text.split('\n');
  // A bold paragraph is the question, on as many lines as it has.
  if (kind === 'strong' && ASKS.test(tidy(text)))
    return { question: headingWords(lines.join(' ')), rest: '' };
  // A question may run over two lines; the answer begins behind its mark.
  const end = lines.findIndex((line) => /[?？؟]["»”)]?$/.test(tidy(line)));
  const cut = end === -1 ? lines.length : end + 1;
  return { question: headingWords(lines.slice(0, cut).join(' ')), rest: lines.slice(cut).join('\n') };
}

/** Questions in the middle of a paragraph, each on its own line behind a finished sentence. */
function splitLines(block: Block): Block[] {
  if (block.kind === 'question' || block.kind === 'strong' || !block.text.includes('\n')) return [block];
  const found: string[][] = [[]];
  for (const [index, line] of block.text.split('\n').entries()) {
    const before = found.at(-1)?.at(-1);
    if (index > 0 && isQuestion(headingWords(line)) && before !== undefined && /[.!?…»)]$/.test(before))
      found.push([]);
    found.at(-1)?.push(line);
  }
  return found.map((lines) => ({ ...block, text: lines.join('\n') }));
}

/** Contents repeat the questions that are answered below: those without an answer go. */
function withoutContents<T extends Pair>(pairs: readonly T[]): T[] {
  const answered = new Set(pairs.filter(({ answer }) => answer !== '').map(({ question }) => question));
  return pairs.filter(({ question, answer }) => answer !== '' || !answered.has(question));
}

const join = (before: string, text: string) => (before === '' ? text : `${before}\n${text}`);
