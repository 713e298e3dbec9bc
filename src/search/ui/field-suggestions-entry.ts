import { adopt } from './adopt.ts';
import styles from './lines.css?inline';
import { suggestInField } from './field-suggestions.ts';

/** The suggestions under search fields as a script of its own, which the pages know by its address alone. */
adopt(styles);
for (const root of document.querySelectorAll<HTMLElement>('[data-field-setup]')) suggestInField(root);
