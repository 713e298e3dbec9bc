import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { NotInHelpError, type HelpReader } from './help-reader.ts';

const VERSION = '1.0.0';

const article = z.string().describe('The permanent id of an article, such as search and list give it.');
const locale = z
  .string()
  .optional()
  .describe('The reader’s language, as a BCP 47 tag; without it, the first of the help centre.');

/** What an answer has to be told with, whatever its kind. */
const HOW_TO_USE =
  'Answer from these texts alone and give the permalink. Tell the reader when a text is behind, was translated by a machine and is unread by a person, or is in another language than asked.';

/** What each tier means for who answers a reader. */
const TIERS = {
  answers: 'The first result answers the question.',
  near: 'No page says exactly this. These are the nearest, and may be about something else: offer them, do not answer from them.',
  nothing: 'The help centre has nothing about this. Say so; do not answer from elsewhere as if it did.',
};

/**
 * A help centre as a server of the Model Context Protocol: three tools and a resource for each article, by its permalink.
 *
 * @param help reads the built site
 * @param name of the help centre, for who picks among several
 * @param permalink of an article; `{id}` stands for its id
 */
export function createMcpServer(help: HelpReader, name: string, permalink: string): McpServer {
  const server = new McpServer({ name, version: VERSION }, { instructions: HOW_TO_USE });
  const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

  server.registerTool(
    'search',
    {
      title: `Search ${name}`,
      description: `Finds what the help centre says to a question in any words, typing errors and other languages included. ${HOW_TO_USE}`,
      inputSchema: z.object({
        query: z.string().min(1).max(2000).describe('As the reader asked it.'),
        locale,
      }),
      annotations: readOnly,
    },
    async ({ query, locale: asked }) =>
      answer(async () => {
        const { tier, results } = await help.search(query, asked);
        return { tier, meaning: TIERS[tier], results };
      }),
  );

  server.registerTool(
    'read',
    {
      title: `Read an article of ${name}`,
      description: `An article, or one section of it, as Markdown, with its permalink, revision, the day it was compared with its sources, what is behind and what only a machine translated. ${HOW_TO_USE}`,
      inputSchema: z.object({
        article,
        section: z.string().optional().describe('The permanent id of a section.'),
        locale,
      }),
      annotations: readOnly,
    },
    async ({ article: id, section, locale: asked }) => answer(() => help.read(id, section, asked)),
  );

  server.registerTool(
    'list',
    {
      title: `List the articles of ${name}`,
      description: 'Every article with the ids and titles of its sections.',
      inputSchema: z.object({ locale }),
      annotations: readOnly,
    },
    async ({ locale: asked }) => answer(async () => ({ articles: await help.list(asked) })),
  );

  server.registerResource(
    'article',
    new ResourceTemplate(permalink, {
      list: async () => ({
        resources: (await help.list()).map((one) => ({
          uri: permalink.replace('{id}', one.article),
          name: one.article,
          title: one.title,
          mimeType: 'text/markdown',
        })),
      }),
    }),
    {
      title: 'Article',
      description: 'An article in the first language of the help centre.',
      mimeType: 'text/markdown',
    },
    async (uri, { id }) => {
      const { text, title, revision, reviewed, behind, unread } = await help.read(String(id));
      const head = `<!-- ${title}; revision ${revision}; compared with its sources on ${reviewed}${behind ? '; parts are behind' : ''}${unread ? '; parts were translated by a machine and checked by nobody' : ''} -->`;
      return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text: `${head}\n\n${text}` }] };
    },
  );

  return server;
}

/** What a tool says: as data, and as text for who reads no data. What is not in the help centre is no failure of it. */
async function answer(ask: () => Promise<object>) {
  try {
    const data = await ask();
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(data) }],
      structuredContent: data as Record<string, unknown>,
    };
  } catch (error) {
    if (!(error instanceof NotInHelpError)) throw error;
    return { content: [{ type: 'text' as const, text: error.message }], isError: true };
  }
}
