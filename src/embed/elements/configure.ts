import { own } from './dom.ts';

/** What a product sets once for every help element on its pages. */
export interface HelpSettings {
  /** Address of the help centre. */
  base?: string | undefined;
  /** BCP 47 tag of the language to show help in. */
  locale?: string | undefined;
}

/** Where every version of the elements on a page finds the settings. */
const KEY = Symbol.for('spravka:help');
const shared = globalThis as { [KEY]?: HelpSettings };

/** The settings that hold now. */
export const readSettings = (): HelpSettings => (shared[KEY] ??= {});

/** One of them. */
export const readSetting = (name: keyof HelpSettings): string | undefined => own(readSettings(), name);

/**
 * Sets what every help element on the page uses unless its own attributes say otherwise. Links that already have their
 * address get the new one when somebody reaches for them.
 */
export const configure = (settings: HelpSettings): void => {
  Object.assign(readSettings(), settings);
};
