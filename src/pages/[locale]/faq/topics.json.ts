import { helpCentre } from '../../../content/help-centre/current.ts';
import { localePaths } from '../../../site/views/paths.ts';
import { areQuestionsSplit, topicsOfQuestions } from '../../../site/views/questions.ts';

/** Only where questions are split by topic: fetched by who comes with an anchor of the one page there was before. */
export const getStaticPaths = () => (areQuestionsSplit(helpCentre()) ? localePaths(helpCentre()) : []);

export const GET = ({ params: { locale } }: { params: { locale: string } }) =>
  Response.json(topicsOfQuestions(helpCentre(), locale));
