import { createPanelRoutes } from '../../../core/routes.ts';

/**
 * Where a link on a panel page leads within the panel.
 *
 * @param href absolute address
 * @param root of the site, absolute, with a slash at its end
 * @returns the panel's page of the same article, or the panel's page it already is; undefined for everything else
 */
export function panelLink(href: string, root: string): string | undefined {
  if (!href.startsWith(root)) return undefined;
  const [path = '', section] = href.slice(root.length).split('#');
  const routes = createPanelRoutes(root);
  const [, locale, id] = /^([\w-]+)\/articles\/([\w-]+)\/$/.exec(path) ?? [];
  if (locale && id) return routes.panel(locale, id, section);
  return /^embed\/v1\/panel\/[\w-]+\/([\w-]+\/)?$/.test(path) ? href : undefined;
}
