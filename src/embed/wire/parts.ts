import { z } from 'zod';
import { ID_PATTERN } from '../../core/ids.ts';

/** Version of everything below `/embed/v1/`. Within a version keys are only ever added: readers skip those they do not know. */
export const SCHEMA = 1;

/** Longest summary, in characters. */
export const SUMMARY_LENGTH = 280;

export const schemaVersion = z.literal(SCHEMA).meta({
  description: 'Version of the form of this file; another number means that keys changed their meaning.',
});

export const id = z.string().regex(ID_PATTERN).meta({ description: 'Lower-case words joined by hyphens.' });

export const localeId = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .meta({ description: 'A language of the site, as a BCP 47 tag: "en", "pt-BR".' });

export const dir = z.enum(['ltr', 'rtl']).meta({ description: 'Writing direction.' });

export const day = z.iso.date().meta({ description: 'Calendar day: "2026-11-22".' });

export const path = z
  .string()
  .startsWith('/')
  .meta({ description: "Path on the site's origin, with the path the site is served under." });

export const address = z.url({ protocol: /^https?$/ }).meta({ description: 'Absolute address.' });

export const revision = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .meta({ description: 'Changes when what readers are told changes, and only then.' });

export const behind = z.array(z.string()).meta({
  description:
    'Ids of the sections whose source is newer than this translation; "@opening" for what stands before the first one.',
});

export const unread = z.array(z.string()).optional().meta({
  description:
    'Ids of the sections that a machine translated and that nobody has read; "@opening" as above. Absent where there are none.',
});

export const integrity = z
  .string()
  .regex(/^sha(256|384|512)-[A-Za-z0-9+/]+=*$/)
  .meta({ description: 'Subresource Integrity hash, for the integrity attribute of a script.' });

export const summary = z.string().max(SUMMARY_LENGTH).meta({
  description:
    'Plain text. Of a section: the answer to a question it is about, or what the article says in brief.',
});
