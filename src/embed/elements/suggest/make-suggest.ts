import { createPanelRoutes } from '../../../core/routes.ts';
import { contextOf } from '../context.ts';
import { attach, createDresser, hear as listen, make } from '../dom.ts';
import type { MakeSuggest } from '../environment.ts';
import { tell } from '../events.ts';
import { LONGEST, readTold, wrap, type Suggested, type SuggestWords } from './messages.ts';
import css from './suggest.css?inline';

/** Pause in writing before search is asked, ms. */
const PAUSE = 400;
/** With fewer letters nobody has said anything yet. */
const SHORTEST = 6;

const dress = createDresser(css);

/** Shows what may answer a message, below the element's place in the form. The search runs in the help centre's frame. */
export const makeSuggest: MakeSuggest = (host, environment) => {
  const { root, links, locale, said } = contextOf(host, environment);
  const url = createPanelRoutes(root).suggest(locale);
  const { origin } = new URL(url);
  const shadow = host.shadowRoot ?? attach(host);
  dress(shadow);
  const say = make('p', { role: 'status', part: 'say' });
  const list = make('ul', { part: 'list' });
  const sheet = make('div', { lang: locale, dir: 'auto' }, say, list);
  // It is never seen: a message passes in, results pass out.
  const frame = make('iframe', {
    hidden: '',
    'aria-hidden': 'true',
    tabindex: '-1',
    sandbox: 'allow-scripts allow-same-origin',
    referrerpolicy: 'no-referrer',
    src: url,
  });
  let words: SuggestWords | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let text = '';
  let asked = 0;

  const ask = () => {
    if (words && text)
      frame.contentWindow?.postMessage(
        wrap({ type: 'ask', id: ++asked, text: text.slice(0, LONGEST) }),
        origin,
      );
  };

  const show = (results: readonly Suggested[]) => {
    say.textContent = results.length > 0 ? (words?.label ?? '') : '';
    list.replaceChildren(...results.map(row));
  };

  const row = ({ article, section, title, answer }: Suggested) => {
    const about = { article, section, locale };
    const link = make(
      'a',
      {
        part: 'title',
        href: links.permalink(article, section, said),
        target: '_blank',
        rel: 'noopener',
      },
      title,
    );
    link.addEventListener('click', (event) => {
      if (!tell(host, 'help-open', about)) event.preventDefault();
    });
    const helped = make('button', { type: 'button', part: 'helped' }, words?.helped ?? '');
    helped.addEventListener('click', () => {
      list.replaceChildren();
      say.textContent = words?.thanks ?? '';
      say.tabIndex = -1;
      say.focus();
      tell(host, 'help-suggest:solved', about);
    });
    return make('li', {}, link, make('p', { part: 'answer' }, answer), helped);
  };

  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = readTold(event.data);
    if (message?.type === 'ready') {
      words = message.words;
      ask();
    } else if (message?.id === asked && text) show(message.results);
  };
  listen('addEventListener', 'message', receive);
  shadow.replaceChildren(sheet, frame);

  return {
    ask(written) {
      const next = written.trim();
      if (next === text) return;
      text = next.length < SHORTEST ? '' : next;
      clearTimeout(timer);
      if (text) timer = setTimeout(ask, PAUSE);
      else show([]);
    },
    remove() {
      clearTimeout(timer);
      listen('removeEventListener', 'message', receive);
      shadow.replaceChildren();
    },
  };
};
