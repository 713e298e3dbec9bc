import { aliasesFile } from '../../content/reader/check-names.ts';
import { aliasLine, placeOf, type AskedQuestion } from '../study-asked.ts';

/**
 * Failed searches as a report for the terminal: proposed aliases under the file each belongs into, ready to be copied,
 * then what is answered already, then what no article is about.
 */
export function showAsked(questions: readonly AskedQuestion[]): string {
  const of = (state: AskedQuestion['state']) => questions.filter((question) => question.state === state);
  const [proposed, answered, unknown] = [of('proposed'), of('answered'), of('unknown')];
  const asked = questions.reduce((sum, { times }) => sum + times, 0);
  const files = Map.groupBy(proposed, ({ article = '', locale }) => `${article}/${aliasesFile(locale)}`);
  const blocks = [
    `${count(asked, 'search', 'searches')} ask ${count(questions.length, 'thing', 'things')}: ${proposed.length} seem to belong to an article, ` +
      `${answered.length} would be answered already, ${unknown.length} fit no article.`,
    ...[...files].map(([file, own]) => [`articles/${file}`, ...own.map(proposal)].join('\n')),
    ...block(
      'Would be answered already:',
      answered,
      (question) => `${times(question)}${question.text}  → ${placeOf(question)}`,
    ),
    ...block('Fit no article:', unknown, (question) => `${times(question)}${question.text}`),
  ];
  return blocks.join('\n\n');
}

/** The line stands alone, so that it can be copied; what is known of it stands above. */
function proposal(question: AskedQuestion): string {
  const { near, nearness, wordings } = question;
  const others = wordings.length > 1 ? `, in ${wordings.length} wordings` : '';
  const why = near === undefined ? 'its text has the words' : `near “${near}”`;
  return `  # asked ${question.times}×${others}; ${why} (${nearness.toFixed(2)})\n${aliasLine(question)}`;
}

function block(
  head: string,
  questions: readonly AskedQuestion[],
  line: (question: AskedQuestion) => string,
): string[] {
  return questions.length === 0
    ? []
    : [[head, ...questions.map((question) => `  ${line(question)}`)].join('\n')];
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const times = (question: AskedQuestion) => `${question.times}× `;
