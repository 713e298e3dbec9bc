import type { Plugin } from 'vite';
import type { Palette } from '../../core/palette.ts';
import { withColours } from './brand-styles.ts';

/** Writes a site's colours into the styles of the help elements while they are bundled. */
export const themedStyles = (palette: Palette): Plugin => ({
  name: 'spravka:themed-styles',
  enforce: 'pre',
  transform: (code, id) => (id.split('?')[0]?.endsWith('.css') ? withColours(code, palette) : undefined),
});
