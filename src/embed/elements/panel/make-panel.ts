import type { PanelWords } from '../site.ts';

export function createPanelMaker(words: Record<string, PanelWords>) {
  return () => words;
}
