/**
 * What keeps Astro to its work: it asks nobody and stays where it was started.
 *
 * The check for a newer version would ask npm's registry, and write the day of it into `.astro/settings.json`. Every dev
 * server that watches the folder takes that for another configuration and restarts, with whatever it was answering.
 */
export const QUIET_ASTRO = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  // Astro sends its server to the background when it believes that a program started it.
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};
