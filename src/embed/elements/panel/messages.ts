import { ID_PATTERN } from '../../../core/ids.ts';

/**
 * What the panel and the page in its frame say to each other. Each side hears only the window it knows, from the
 * origin it expects; what is of another version, or of nobody we know, is passed over.
 */
const VERSION = 'spravka:panel:1';

/** What the page in the frame says. */
export type FrameMessage =
  /** It is there. It says so to whoever holds the frame: nothing in it is a secret. */
  | { type: 'ready'; article?: string | undefined }
  /** Escape was pressed. */
  | { type: 'close' };

/** What the panel says. */
export interface PanelMessage {
  type: 'welcome';
  /** Ids of articles for the page around. */
  suggested: string[];
  /** Whether the frame gets the focus. */
  focus: boolean;
}

export const wrap = (message: FrameMessage | PanelMessage) => ({ ...message, version: VERSION });

/** Reads what came from the frame; undefined when it is none of ours. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const message = unwrap(data);
  if (message?.['type'] === 'close') return { type: 'close' };
  if (message?.['type'] !== 'ready') return undefined;
  const { article } = message;
  return { type: 'ready', article: typeof article === 'string' ? article : undefined };
}

/** Reads what came from the panel; undefined when it is none of ours. */
export function readPanelMessage(data: unknown): PanelMessage | undefined {
  const message = unwrap(data);
  if (message?.['type'] !== 'welcome') return undefined;
  const { suggested, focus } = message;
  const ids = Array.isArray(suggested)
    ? suggested.filter((id) => typeof id === 'string' && ID_PATTERN.test(id))
    : [];
  return { type: 'welcome', suggested: [...new Set(ids as string[])], focus: focus === true };
}

function unwrap(data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const message = data as Record<string, unknown>;
  return message['version'] === VERSION ? message : undefined;
}
