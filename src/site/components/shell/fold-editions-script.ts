import { compactScript } from '../../views/embed/compact-script.ts';
import script from './fold-editions.js?raw';

/** Stands behind an article's text. The layout allows it by its hash: in the body it would be too late for the policy. */
export const foldEditionsScript = compactScript(script);
