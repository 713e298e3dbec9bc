import {
  MOST,
  readAsk,
  wrap,
  type Suggested,
  type SuggestWords,
  type Told,
} from '../../../embed/elements/suggest/messages.ts';
import { createPagefindEngine } from '../../../search/engine/pagefind-engine.ts';
import { createSearchData } from '../../../search/index/load-data.ts';
import type { Hit } from '../../../search/query/plan.ts';
import { run } from '../../../search/query/run.ts';
import { interpret } from '../../../search/query/understand/interpret.ts';
import { createLatest } from '../../../search/ui/latest.ts';

/** What the page brings along. */
interface Setup {
  locale: string;
  indexUrl: string;
  rootUrl: string;
  words: SuggestWords;
}

/** Brings the page in the frame of `help-suggest` to life: it answers the page around, and nobody else. Nothing is kept. */
export function startSuggestPage(): void {
  // Opened by itself it has nobody to talk to.
  if (parent === window) return;
  const setup = JSON.parse(document.body.dataset['suggest'] ?? '{}') as Setup;
  const engine = createPagefindEngine(setup);
  const data = createSearchData(setup);
  const latest = createLatest();
  /** Of the page around; `*` until it has spoken, and when it has no origin that can be named. */
  let host: string | undefined;
  const say = (message: Told) => parent.postMessage(wrap(message), host ?? '*');

  const search = (text: string) =>
    latest(async (signal) => {
      const plan = await interpret(text, { locale: setup.locale }, data);
      return run(plan, { engine, data, limit: MOST, signal });
    });

  addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = event.source === parent ? readAsk(event.data) : undefined;
    const origin = event.origin === 'null' ? '*' : event.origin;
    if (!message || (host ?? origin) !== origin) return;
    host = origin;
    void search(message.text).then((found) => {
      if (found)
        say({ type: 'results', id: message.id, results: found.hits.slice(0, MOST).map(suggestedOf) });
    });
  });
  say({ type: 'ready', words: setup.words });
}

function suggestedOf({ article, title, answer, excerpt, note, sections: [first] }: Hit): Suggested {
  const plain = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');
  return {
    article,
    section: (answer?.section ?? first)?.id,
    title: plain(title),
    answer: (answer?.text ?? plain(first?.excerpt ?? excerpt)) + (note === undefined ? '' : ` (${note})`),
  };
}
