import { ROOMS } from '../../rooms.mjs';

/** Stand around the table in a Markdown file, so that it can be renewed. */
export const ROOM_MARKS = ['<!-- rooms -->', '<!-- /rooms -->'] as const;

/** The rooms of `src` as a Markdown table, from the ground up; `ROOMS` is the only place to change it. */
export function roomsTable(): string {
  const rows = Object.entries(ROOMS).map(([name, { holds, mayImport, touchesMachine }]) => {
    const others = mayImport.length > 0 ? mayImport.map((other) => `\`${other}\``).join(', ') : 'nothing';
    return `| \`${name}\` | ${holds} | ${others}${touchesMachine ? ', `node:*`' : ''} |`;
  });
  return ['| room of `src/` | holds | may import |', '| --- | --- | --- |', ...rows].join('\n');
}
