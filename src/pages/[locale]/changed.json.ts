import { helpCentre } from '../../content/help-centre/current.ts';
import { SAMPLE_DAYS, type ChangedWords } from '../../site/components/article/mark-changed.ts';
import { localePaths } from '../../site/views/paths.ts';
import type { APIRoute } from 'astro';

/** What a page says of sections that changed since a reader read them: few readers need it, and then it is fetched. */
export const getStaticPaths = () => (helpCentre().site.markChanges ? localePaths(helpCentre()) : []);

export const GET: APIRoute<Record<string, never>, { locale: string }> = ({ params: { locale } }) => {
  const t = helpCentre().translator(locale);
  const words: ChangedWords = {
    since: t('changed.since', { day: '{{day}}' }),
    short: t('changed.short'),
    off: t('changed.off'),
    offSaid: t('changed.offSaid'),
    days: SAMPLE_DAYS.map((day) => t.day(day)),
  };
  return Response.json(words);
};
