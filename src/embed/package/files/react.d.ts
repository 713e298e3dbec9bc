import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  HelpLinkAttributes,
  HelpLinkElement,
  HelpPanelAttributes,
  HelpPanelElement,
  HelpSuggestAttributes,
} from './elements.js';

export * from './elements.js';

type ElementProps<Element> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, 'lang'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'help-link': ElementProps<HelpLinkElement> & HelpLinkAttributes;
      'help-panel': ElementProps<HelpPanelElement> & HelpPanelAttributes;
      'help-suggest': ElementProps<HTMLElement> & HelpSuggestAttributes;
    }
  }
}
