import { getCollection } from 'astro:content';
import { getLocales, getTranslator } from './site.ts';

/** A topic in one language. */
export interface CategoryView {
  id: string;
  name: string;
  description: string;
}

/** Every topic in its order, in the words of a language. */
export async function getCategories(locale: string): Promise<CategoryView[]> {
  const { set } = await getTranslator(locale);
  const entries = await getCollection('categories');
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      name: set(data.name[locale] ?? id),
      description: set(data.description[locale] ?? ''),
    }));
}

/** `getStaticPaths` of the topic pages: every topic in every language. */
export async function categoryPaths() {
  const ids = (await getCollection('categories')).map(({ id }) => id);
  return (await getLocales()).flatMap((locale) =>
    ids.map((category) => ({ params: { locale: locale.id, category } })),
  );
}
