import { compactScript } from '../../views/embed/compact-script.ts';
import script from './announcements.js?raw';

/** Stands behind the announcements. The layout allows it by its hash: in the body it would be too late for the policy. */
export const announcementsScript = compactScript(script);
