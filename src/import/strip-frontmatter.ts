/** Hugo’s `{{< youtube … >}}` and `{{% … %}}`. */
const SHORTCODE = /\{\{[<%][^{}]{0,500}[>%]\}\}/g;
/** The first and last lines of boxes: `:::details How?`, `:::`, `??? question "How?"`, `!!! note`. */
const BOX =
  /^[ \t]{0,12}(?:[!?]{3}\+?[ \t]{1,4}[a-z-]+(?:[ \t]{1,4}"([^"\n]+)")?|:{3,9}[ \t]{0,4}[\w-]*(?:\[([^\]\n]+)\]|[ \t]{1,4}([^\s{][^\n]*))?)[ \t]{0,12}$/gm;

/**
 * Cuts YAML or TOML before the text off, and the commands of static site generators in it.
 *
 * @returns the title the front matter states, and the text
 */
export function stripFrontmatter(source: string): { title: string | undefined; body: string } {
  const text = source.trimStart();
  const fence = /^(---|\+\+\+)[^\S\n]*\n/.exec(text)?.[1];
  const end = fence === undefined ? -1 : text.indexOf(`\n${fence}`, fence.length);
  if (fence === undefined || end === -1) return { title: undefined, body: clean(text) };
  const head = text.slice(fence.length, end);
  // A rule above prose is no front matter.
  if (!/^[\w-]+\s*[:=]/m.test(head)) return { title: undefined, body: clean(text) };
  const title = /^title\s*[:=]\s*(["']?)(.+)\1\s*$/m.exec(head)?.[2];
  const behind = text.slice(end + 1 + fence.length).replace(/^[^\n]*\n?/, '');
  return { title, body: clean(behind) };
}

/** A rule directly above the first line would make a heading of the lines between. */
function clean(body: string): string {
  return body
    .replace(SHORTCODE, '')
    .replace(BOX, (_, quoted?: string, bracketed?: string, said?: string) => {
      const title = quoted ?? bracketed ?? said;
      return title === undefined ? '' : `\n**${title.trim()}**\n`;
    })
    .replace(/^\s*---[^\S\n]*\n/, '');
}
