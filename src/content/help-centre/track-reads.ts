import type { ArticleRecord, HelpCentre, LocalizedArticle } from './help-centre.ts';

/**
 * What somebody looked at in a help centre, of what changes while articles are written: `article <id>`, the order of a
 * topic (`topic <id>`), the list of all articles (`list`), or `everything`. What stands beside the articles is not told.
 */
export type Read = `article ${string}` | `topic ${string}` | 'list' | 'everything';

/** A help centre that tells what is read of it. */
export interface TrackedHelpCentre {
  help: HelpCentre;
  /**
   * Runs something and tells what it reads; where it gives a promise, the set grows until that is settled. What two runs
   * at a time read could not be told apart, so there is one at a time.
   *
   * @throws Error when another one is running
   */
  during<T>(run: () => T): { value: T; reads: ReadonlySet<Read> };
}

/** Wraps a help centre, so that what a page is made from is known without any page saying so. */
export function trackReads(help: HelpCentre): TrackedHelpCentre {
  let reads: Set<Read> | undefined;
  const tell = (read: Read) => reads?.add(read);

  /** One wrapper for each thing, since what is made of an article is kept by the article. */
  const wrapped = new WeakMap<object, object>();
  const telling = <T extends { id: string }>(thing: T): T => {
    const made =
      wrapped.get(thing) ??
      new Proxy(thing, {
        get: (target, key) => {
          tell(`article ${target.id}`);
          return Reflect.get(target, key) as unknown;
        },
      });
    wrapped.set(thing, made);
    return made as T;
  };
  const maybe = (article: LocalizedArticle | undefined) => article && telling(article);
  const lists = new WeakMap<readonly { id: string }[], readonly { id: string }[]>();
  const all = <T extends { id: string }>(list: readonly T[]): readonly T[] => {
    const made = lists.get(list) ?? list.map(telling);
    lists.set(list, made);
    return made as readonly T[];
  };
  const articles = new Map<string, ArticleRecord>([...help.articles].map(([id, one]) => [id, telling(one)]));

  const tracked: HelpCentre = {
    ...help,
    get content() {
      tell('everything');
      return help.content;
    },
    get articles() {
      tell('list');
      return articles;
    },
    get live() {
      tell('list');
      return all(help.live);
    },
    get retired() {
      tell('list');
      return all(help.retired);
    },
    record: (id) => {
      tell(`article ${id}`);
      return telling(help.record(id));
    },
    article: (locale, id) => {
      tell(`article ${id}`);
      return maybe(help.article(locale, id));
    },
    answering: (locale, id) => {
      tell(`article ${id}`);
      return telling(help.answering(locale, id));
    },
    articlesIn: (locale) => {
      tell('list');
      return all(help.articlesIn(locale));
    },
    byTopic: (locale, topic) => {
      tell(`topic ${topic}`);
      return all(help.byTopic(locale, topic));
    },
    siblings: (article) => {
      tell(`topic ${article.category.id}`);
      const { articles: siblings, place } = help.siblings(article);
      return { articles: all(siblings), place };
    },
    neighbours: (article) => {
      tell(`topic ${article.category.id}`);
      const { previous, next } = help.neighbours(article);
      return { previous: maybe(previous), next: maybe(next) };
    },
    sectionStates: (locale, id) => {
      tell(`article ${id}`);
      return help.sectionStates(locale, id);
    },
  };

  return {
    help: tracked,
    during: (run) => {
      if (reads) throw new Error('Two outputs are made at a time: what each reads cannot be told apart.');
      const own = (reads = new Set<Read>());
      const end = () => (reads = undefined);
      let value: ReturnType<typeof run> | undefined;
      try {
        value = run();
      } catch (error) {
        end();
        throw error;
      }
      if (value instanceof Promise) return { value: value.finally(end) as typeof value, reads: own };
      end();
      return { value, reads: own };
    },
  };
}
