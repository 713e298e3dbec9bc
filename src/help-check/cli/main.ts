import { start } from './start.ts';

/** help-check run from the sources. */
await start(() => import('../labels/check-labels.ts'));
