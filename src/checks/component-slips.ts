import { componentSlips, type ComponentSlip } from '../content/text/component-slips.ts';
import { isHtml } from '../content/text/html-instead.ts';
import type { Content } from '../content/reader/content.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';
import { suggest } from './suggest.ts';
import { at, components } from './walk.ts';

/** A rule about one kind of slip; `componentSlips` knows what is wrong, for the renderer too. */
export function componentRule(kind: ComponentSlip['kind'], code: string, explain: string): Rule {
  return defineRule({ code, severity: 'error', explain }, (content) => findings(content, kind));
}

function* findings(content: Content, kind: ComponentSlip['kind']): Generator<Finding> {
  for (const use of components(content)) {
    // HTML has a message of its own.
    if (isHtml(use.component.name)) continue;
    for (const { kind: found, what, fix, written, known } of componentSlips(use.component))
      if (found === kind)
        yield {
          ...at(use, use.component),
          what,
          fix: written === undefined ? fix : suggest(written, known ?? [], fix),
        };
  }
}
