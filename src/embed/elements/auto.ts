import type { ElementsSite } from './site.ts';

export function startAuto(
  scriptUrl: string,
  site: ElementsSite,
  panel: { file: string; integrity: string },
): void {
  void [scriptUrl, site, panel];
}
