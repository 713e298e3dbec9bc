/** Everything an element offers to the product it is put into, as data: the guide prints it, a test holds it true. */
export interface ApiEntry {
  kind: ApiKind;
  name: string;
  /** Key of the words that say what it is for: `api.${says}`. */
  says: string;
  /** What it takes, as in TypeScript; for an event, its `detail`. */
  type?: string;
  /** What holds when it is left out. */
  default?: string;
  /** Of an event: whether `preventDefault()` prevents what it tells of. */
  cancelable?: boolean;
}

export type ApiKind = 'attribute' | 'property' | 'method' | 'event' | 'slot' | 'part' | 'style';

const detail = '{ article?: string; section?: string; locale?: string }';

/** Custom properties that both elements hear to. */
const styles = [
  { kind: 'style', name: '--help-font', says: 'style.font', type: 'font-family', default: 'system-ui' },
  {
    kind: 'style',
    name: '--help-color-scheme',
    says: 'style.scheme',
    type: 'color-scheme',
    default: 'light dark',
  },
  { kind: 'style', name: '--help-paper', says: 'style.paper', type: 'color' },
  { kind: 'style', name: '--help-ink', says: 'style.ink', type: 'color' },
  { kind: 'style', name: '--help-mark', says: 'style.mark', type: 'color' },
] as const satisfies ApiEntry[];

/** By element, in the order in which the guide shows them. */
export const elementsApi = {
  'help-link': [
    { kind: 'attribute', name: 'article', says: 'link.article', type: 'string' },
    { kind: 'attribute', name: 'section', says: 'link.section', type: 'string' },
    { kind: 'attribute', name: 'lang', says: 'lang', type: 'string' },
    { kind: 'attribute', name: 'open', says: 'link.open', type: "'page' | 'panel'", default: 'page' },
    { kind: 'attribute', name: 'preview', says: 'link.preview', type: "'hover' | 'off'", default: 'hover' },
    { kind: 'attribute', name: 'base', says: 'base', type: 'string' },
    { kind: 'method', name: 'hide', says: 'link.hide', type: '() => void' },
    { kind: 'event', name: 'help-preview', says: 'event.preview', type: detail, cancelable: true },
    { kind: 'slot', name: '', says: 'link.slot' },
    { kind: 'part', name: 'preview', says: 'part.preview' },
    { kind: 'part', name: 'title', says: 'part.title' },
    { kind: 'part', name: 'summary', says: 'part.summary' },
    { kind: 'part', name: 'by', says: 'part.by' },
    ...styles,
    { kind: 'style', name: '--help-on-mark', says: 'style.onMark', type: 'color' },
  ],
  'help-panel': [
    { kind: 'attribute', name: 'suggest', says: 'panel.suggest', type: 'string' },
    { kind: 'attribute', name: 'lang', says: 'lang', type: 'string' },
    { kind: 'attribute', name: 'side', says: 'panel.side', type: "'end' | 'start'", default: 'end' },
    { kind: 'attribute', name: 'modal', says: 'panel.modal', type: 'boolean' },
    { kind: 'attribute', name: 'timeout', says: 'panel.timeout', type: 'number', default: '6000' },
    { kind: 'attribute', name: 'base', says: 'base', type: 'string' },
    { kind: 'property', name: 'open', says: 'panel.open', type: 'boolean' },
    {
      kind: 'method',
      name: 'show',
      says: 'panel.show',
      type: '(article?: string, options?: { section?: string; lang?: string }) => Promise<void>',
    },
    { kind: 'method', name: 'close', says: 'panel.close', type: '() => void' },
    { kind: 'method', name: 'suggest', says: 'panel.suggestMethod', type: '(ids: string[]) => void' },
    { kind: 'event', name: 'help-open', says: 'event.open', type: detail, cancelable: true },
    { kind: 'event', name: 'help-navigate', says: 'event.navigate', type: detail },
    { kind: 'event', name: 'help-close', says: 'event.close', type: detail, cancelable: true },
    { kind: 'event', name: 'help-error', says: 'event.error', type: detail, cancelable: true },
    { kind: 'slot', name: '', says: 'panel.slot' },
    { kind: 'slot', name: 'failed', says: 'panel.failedSlot' },
    { kind: 'part', name: 'dialog', says: 'part.dialog' },
    { kind: 'part', name: 'close', says: 'part.close' },
    { kind: 'part', name: 'frame', says: 'part.frame' },
    { kind: 'part', name: 'failed', says: 'part.failed' },
    { kind: 'part', name: 'message', says: 'part.message' },
    { kind: 'part', name: 'link', says: 'part.link' },
    { kind: 'style', name: '--help-width', says: 'style.width', type: 'length', default: '380px' },
    ...styles,
  ],
  'help-suggest': [
    { kind: 'attribute', name: 'for', says: 'suggest.for', type: 'string' },
    { kind: 'attribute', name: 'lang', says: 'lang', type: 'string' },
    { kind: 'attribute', name: 'base', says: 'base', type: 'string' },
    { kind: 'event', name: 'help-open', says: 'event.open', type: detail, cancelable: true },
    { kind: 'event', name: 'help-suggest:solved', says: 'event.solved', type: detail },
    { kind: 'part', name: 'say', says: 'part.say' },
    { kind: 'part', name: 'list', says: 'part.list' },
    { kind: 'part', name: 'title', says: 'part.title' },
    { kind: 'part', name: 'answer', says: 'part.answer' },
    { kind: 'part', name: 'helped', says: 'part.helped' },
    ...styles.filter(({ name }) => name !== '--help-mark'),
  ],
} as const satisfies Record<string, ApiEntry[]>;
