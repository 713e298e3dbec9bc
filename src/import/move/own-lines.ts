/**
 * Markup of MkDocs and GitBook in the form of directives (`:::note[Title]`), which the parser knows. Lines stay where
 * they are, as far as that is possible, so that places in the report are places in the file.
 *
 * @param source a Markdown text with `\n` as line break
 */
export function asDirectives(source: string): string {
  if (!/^(?:!!!|\?\?\?|===? "|\s*\{%)/m.test(source)) return source;
  const lines = source.split('\n');
  const out: string[] = [];
  let fenced = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const box = fenced ? undefined : mkdocsBox(line);
    if (!box) {
      out.push(fenced ? line : gitbook(line));
      continue;
    }
    out.push(box);
    const body: string[] = [];
    while (index + 1 < lines.length && /^(?: {4}|\t|\s*$)/.test(lines[index + 1] ?? ''))
      body.push((lines[++index] ?? '').replace(/^(?: {4}|\t)/, ''));
    const tail: string[] = [];
    while (body.length > 0 && body.at(-1)?.trim() === '') tail.push(body.pop() ?? '');
    // The empty line behind a box becomes its end.
    out.push(asDirectives(body.join('\n')), ':::', ...tail.slice(1));
  }
  return out.join('\n');
}

function mkdocsBox(line: string): string | undefined {
  const tab = /^={3} "(.{1,200})"\s*$/.exec(line);
  if (tab) return `:::tab[${tab[1] ?? ''}]`;
  const [, sign, kind, , title] = /^(!!!|\?\?\?\+?) ([\w-]{1,40})( "(.{0,200})")?\s*$/.exec(line) ?? [];
  if (sign === undefined) return undefined;
  const label = title === undefined || title === '' ? '' : `[${title}]`;
  return sign === '!!!' ? `:::${kind}${label}` : `:::details${label === '' ? `[${kind}]` : label}`;
}

function gitbook(line: string): string {
  return line
    .replace(/^\s*\{% hint style="(\w+)" %\}\s*$/, ':::$1')
    .replace(/^\s*\{% tab title="([^"]{1,200})" %\}\s*$/, ':::tab[$1]')
    .replace(/^\s*\{% (?:endhint|endtab) %\}\s*$/, ':::')
    .replace(/^\s*\{% (?:end)?tabs %\}\s*$/, '')
    .replace(/^\s*\{% embed url="([^"]{1,500})"[^%]*%\}\s*$/, '<$1>')
    .replace(/^\s*\{% endembed %\}\s*$/, '');
}
