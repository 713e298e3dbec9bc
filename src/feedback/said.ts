import { z } from 'zod';

/** The tag of a language (BCP 47), as `site.yaml` writes them. */
export const localeTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** What somebody typed: keeps its line breaks, loses its other control characters and the space around it. */
export const plainText = z.string().transform((text) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim(),
);
