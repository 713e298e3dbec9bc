import { contextOf, readId } from '../context.ts';
import type { Environment } from '../environment.ts';
import { doInstead } from '../do-instead.ts';
import { attach, make, own } from '../dom.ts';
import { tell } from '../events.ts';
import { panelFor } from '../panel/panel-for.ts';
import { loadCard } from './load-card.ts';
import { createPreview, type Preview } from './preview.ts';
import { previewText } from './preview-text.ts';

/** Pause before a preview comes or goes, ms: passing over a link asks nothing, and the way to the preview is free. */
const PAUSE = 300;

/** Without a prototype: the browser reads inherited settings too. */
const once = { __proto__: null, once: true } as AddEventListenerOptions;

/** Makes the class of `help-link`. A function, so that importing this touches no browser. */
export function createHelpLink(environment: Environment): CustomElementConstructor {
  return class HelpLink extends HTMLElement {
    static readonly observedAttributes = ['article', 'section', 'lang', 'base'];

    readonly #shadow = attach(this);
    #preview: Preview | undefined;
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** The address this element gave its link. */
    #given: string | undefined;

    constructor() {
      super();
      this.#shadow.append(make('slot'));
      this.#shadow.addEventListener('slotchange', () => this.#address());
      for (const coming of ['pointerenter', 'focusin'])
        this.addEventListener(coming, (event) => this.#expect(event));
      // A pointer that rested here before the element was defined does not enter any more.
      this.addEventListener('pointermove', (event) => this.#expect(event), once);
      for (const going of ['pointerleave', 'focusout'])
        this.addEventListener(going, () =>
          this.#later(() => this.matches(':hover,:has(:focus-visible)') || this.hide()),
        );
      this.addEventListener('click', (event) => this.#open(event));
    }

    attributeChangedCallback(): void {
      this.#address();
    }

    disconnectedCallback(): void {
      this.hide();
    }

    /** Takes the preview away. */
    hide(): void {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#preview?.hide();
    }

    #later(action: () => void): void {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(action, PAUSE);
    }

    /** The link, and what it leads to; undefined while one of the two is missing. */
    #target() {
      const link = this.querySelector('a');
      const article = readId(this.getAttribute('article'));
      return (
        link &&
        article && {
          link,
          article,
          section: readId(this.getAttribute('section')),
          ...contextOf(this, environment),
        }
      );
    }

    /** Gives the link its address, unless it has one of its own. */
    #address(): void {
      const target = this.#target();
      const written = target && target.link.getAttribute('href');
      if (!target || (written && written !== this.#given)) return;
      this.#given = target.links.permalink(target.article, target.section, target.said);
      target.link.href = this.#given;
    }

    get #opensPanel(): boolean {
      return this.getAttribute('open') === 'panel';
    }

    #expect(event: Event): void {
      this.#address();
      if (this.#opensPanel) void environment.loadPanel();
      const wants =
        event instanceof PointerEvent
          ? event.pointerType !== 'touch'
          : (event.target as Element).matches(':focus-visible');
      if (wants && this.getAttribute('preview') !== 'off')
        this.#later(() => void this.#show().catch(() => undefined));
    }

    async #show(): Promise<void> {
      const asked = this.#timer;
      const target = this.#target();
      if (!target) return;
      const { link, article, section, locale, links } = target;
      if (!tell(this, 'help-preview', { article, section, locale })) return;
      const card =
        own(environment, 'card')?.(locale, article) ?? (await loadCard(links.embedCard(locale, article)));
      const text = previewText(card, section);
      // They may have gone on meanwhile.
      if (!text || asked !== this.#timer) return;
      // Words, not the id of an element: one inside the shadow cannot be named from outside, and one outside would be
      // a node too many for the frameworks that own the page.
      link.ariaDescription = `${text.title}. ${text.summary} ${text.note}`.trim();
      this.#preview ??= createPreview(this.#shadow, environment.site.names[locale]);
      this.#preview.show(text, link);
    }

    #open(event: MouseEvent): void {
      const target = this.#target();
      if (!target || !this.#opensPanel) return;
      const { link, article, section, locale } = target;
      doInstead(event, link, () => {
        this.hide();
        return panelFor(this).show(article, { section, lang: locale });
      });
    }
  };
}
