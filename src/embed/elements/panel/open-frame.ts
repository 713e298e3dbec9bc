import { hear as listen, make } from '../dom.ts';
import { readFrameMessage, wrap, type FrameMessage, type PanelMessage } from './messages.ts';

/** The help centre's page in a frame. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  say(message: PanelMessage): void;
  /** Stops listening and takes the frame away. */
  remove(): void;
}

export interface FrameOptions {
  url: string;
  title: string;
  /** How long the page may be silent, ms. */
  timeout: number;
  hear(message: FrameMessage): void;
  /** The page was silent for too long, or the page around does not allow it. It may still speak up later. */
  fail(): void;
}

/**
 * Puts a page of the help centre into a frame. The frame may run scripts and open tabs; it may not lead the page
 * around away.
 *
 * @param parent gets the frame
 */
export function openFrame(parent: Element, { url, title, timeout, hear, fail }: FrameOptions): Frame {
  const { origin } = new URL(url);
  const element = make('iframe', {
    part: 'frame',
    class: 'waiting',
    title,
    sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    src: url,
  });
  const patience = setTimeout(fail, timeout);

  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    const message = readFrameMessage(event.data);
    if (!message) return;
    clearTimeout(patience);
    element.classList.remove('waiting');
    hear(message);
  };
  // The policy of the page around says at once what waiting would find out.
  const refuse = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (/^(frame|child|default)-src$/.test(effectiveDirective) && blockedURI.startsWith(origin)) fail();
  };
  listen('addEventListener', 'message', receive);
  listen('addEventListener', 'securitypolicyviolation', refuse);
  parent.append(element);

  return {
    element,
    say: (message) => element.contentWindow?.postMessage(wrap(message), origin),
    remove() {
      clearTimeout(patience);
      listen('removeEventListener', 'message', receive);
      listen('removeEventListener', 'securitypolicyviolation', refuse);
      element.remove();
    },
  };
}
