import { addressOf } from '../help-text.ts';
import type { AnswerVerdict, ImportReport, QuestionReport, TopicReport } from '../import-report.ts';
import { visible } from '../../core/visible.ts';

/** Standard colours of terminals (ECMA-48, select graphic rendition). */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Style = keyof typeof CODES;

/**
 * Shows a report to a person: what there is to do first.
 *
 * @param name the document’s
 * @param colour whether the output understands colours
 */
export function showReport(name: string, report: ImportReport, colour: boolean): string {
  const paint = (style: Style, text: string) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
  const { questions, topics } = report;
  const wrong = questions.filter(isWrong);
  const doubtful = questions.filter((entry) => !isWrong(entry) && has(entry, ['doubtful']));
  const right = (status: QuestionReport['status']) =>
    questions.filter(
      (entry) => entry.status === status && !wrong.includes(entry) && !doubtful.includes(entry),
    );

  const group = (style: Style, heading: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : ['', paint(style, `${heading}: ${entries.length}`), ...entries];
  const question = (entry: QuestionReport) => {
    const also = entry.alsoAsked.map((text) => `       also: ${visible(text)}`);
    const lines = [...also, `       ${paint('dim', answeredBy(entry))}`];
    const verdicts = entry.verdicts.flatMap((verdict) => describe(verdict, report) ?? []);
    return [
      `${String(entry.times).padStart(4)}× ${visible(entry.question)}`,
      ...lines,
      ...verdicts.map((line) => `       ${line}`),
    ].join('\n');
  };
  const topic = ({ title, match }: TopicReport) =>
    `      ${visible(title)}${match ? `\n       ${paint('dim', `${addressOf(match)}, ${percent(match.score)}`)}` : ''}`;

  return [
    paint('bold', `${visible(name)}: ${summary(report)}`),
    ...group('red', 'The answer does not fit its question', wrong.map(question)),
    ...group('yellow', 'Compare the answer with ours', doubtful.map(question)),
    ...group('cyan', 'New', right('new').map(question)),
    ...group('yellow', 'Perhaps answered already', right('maybe').map(question)),
    ...group('green', 'Answered already', right('answered').map(question)),
    ...group('cyan', 'Sections that are new', topics.filter(({ status }) => status === 'new').map(topic)),
    ...group(
      'yellow',
      'Sections that are perhaps covered',
      topics.filter(({ status }) => status === 'maybe').map(topic),
    ),
    ...group(
      'green',
      'Sections that are covered',
      topics.filter(({ status }) => status === 'answered').map(topic),
    ),
  ].join('\n');
}

/** The document in numbers. */
function summary({ format, locale, counts }: ImportReport): string {
  const { pairs, questions, answers, answerWordings, topics } = counts;
  const asked =
    pairs === 0
      ? 'no questions'
      : `${count(pairs, 'pair')}, ${count(questions, 'distinct question')}, ${count(answers, 'distinct answer')}` +
        (answerWordings === answers ? '' : ` (in ${answerWordings} wordings)`);
  const language = locale ?? 'in none of the site’s languages, so nothing is compared';
  return `${format}, ${language}; ${asked}${topics > 0 ? `; ${count(topics, 'section')}` : ''}`;
}

function isWrong(entry: QuestionReport): boolean {
  return has(entry, ['about-other', 'other-part']);
}

function has({ verdicts }: QuestionReport, kinds: readonly AnswerVerdict['kind'][]): boolean {
  return verdicts.some(({ kind }) => kinds.includes(kind));
}

function answeredBy({ status, match }: QuestionReport): string {
  if (!match) return 'not answered in the help centre';
  const by = `${status === 'answered' ? 'answered by' : 'perhaps answered by'} ${addressOf(match)}`;
  return match.score === 1
    ? by
    : `${by}, ${percent(match.score)}${match.wording === undefined ? '' : `: “${visible(match.wording)}”`}`;
}

/** What is to be said about an answer; undefined when it fits. */
function describe(
  { answer, kind, about, nearness, own }: AnswerVerdict,
  { answers }: ImportReport,
): string | undefined {
  const date = answers[answer]?.date;
  const said = `the answer${date === undefined ? '' : ` of ${date}`}`;
  const place = about ? addressOf(about) : '';
  switch (kind) {
    case 'about-other':
      return `${said} is about ${place} (nearness ${percent(nearness)}, here ${percent(own)})`;
    case 'other-part':
      return `${said} is about another part: ${place}`;
    case 'doubtful':
      return `${said} shares few words with what the help centre says there`;
    case 'unknown':
      return place === '' ? undefined : `${said} is near to ${place} (${percent(nearness)})`;
    case 'fits':
      return date === undefined ? undefined : `${said} fits`;
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
