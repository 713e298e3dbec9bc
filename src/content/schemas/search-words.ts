import { z } from 'zod';
import { line } from './parts.ts';

/** One word as people type it: letters and digits, inner hyphens and apostrophes. */
const word = line.pipe(
  z.string().regex(/^[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*$/u, {
    error: 'is not a single word: write letters and digits without spaces',
  }),
);

/** A few words as people type them. */
const phrase = line.pipe(
  z.string().regex(/^\S+( \S+){1,3}$/u, { error: 'is not two to four words with a space between them' }),
);

/** `content/search/<locale>.yaml`: what readers may call the things that the texts call otherwise. */
export const searchWordsSchema = z.strictObject({
  /** Groups of words that mean the same here; any form of each word will do. */
  synonyms: z.array(z.array(word).min(2, { error: 'holds one word: a group needs two or more' })).default([]),
  /** How a word is also written, or often misspelt → how the texts write it. */
  spellings: z.record(word, word).default({}),
  /** Several words that mean one thing: what people type → the word or words of the texts. */
  phrases: z.record(phrase, line).default({}),
  /** Words that every other text and question has, such as the product’s name: they tell no two of them apart. */
  everywhere: z.array(word).default([]),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
