import type { HTMLAttributes, PublicProps } from 'vue';
import type { HelpLinkAttributes, HelpPanelAttributes, HelpSuggestAttributes } from './elements.js';

export * from './elements.js';

/** For `compilerOptions.isCustomElement`: whether a tag is one of the help elements. */
export function isHelpElement(tag: string): boolean;

/** An element as templates see a component. */
type Element<Attributes> = new () => { $props: Attributes & Omit<HTMLAttributes, 'lang'> & PublicProps };

declare module 'vue' {
  interface GlobalComponents {
    'help-link': Element<HelpLinkAttributes>;
    'help-panel': Element<HelpPanelAttributes>;
    'help-suggest': Element<HelpSuggestAttributes>;
  }
}
