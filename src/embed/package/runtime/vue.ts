/** For Vue's `compilerOptions.isCustomElement`: whether a tag is one of the help elements. */
export const isHelpElement = (tag: string): boolean =>
  tag === 'help-link' || tag === 'help-panel' || tag === 'help-suggest';
