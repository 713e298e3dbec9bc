import { escapeXml } from '../../core/escape-xml.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { siteWords } from '../views/site-words.ts';

/** The longest name that OpenSearch 1.1 allows. */
const SHORT = 16;

/** An OpenSearch description, by which browsers offer search in the help centre: one for each language. */
export function openSearch(help: HelpCentre, locale: string): string {
  const { name, title } = siteWords(help, locale);
  const address = help.absolute(help.routes.search(locale));
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml([...name].slice(0, SHORT).join('').trim())}</ShortName>
  <Description>${escapeXml(title)}</Description>
  <Language>${escapeXml(locale)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(help.absolute(help.routes.asset('favicon.svg')))}</Image>
  <Url type="text/html" template="${escapeXml(address)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
