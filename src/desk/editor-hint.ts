/** Nobody can tell from a page whether an editor came up: Vite starts one that runs, or says in its terminal that none does. */
export const EDITOR_HINT =
  'If no editor opens, name yours when you start the preview: LAUNCH_EDITOR=code npm run dev.';
