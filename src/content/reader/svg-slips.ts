import { SaxesParser } from 'saxes';
import type { Issue } from '../../core/issue.ts';

/** What drawings are made of (SVG 2). What is not among it runs, embeds or loads something. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc metadata switch a style
  path rect circle ellipse line polyline polygon text tspan textPath image marker pattern mask clipPath
  linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence view`.split(/\s+/),
);

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** An address within the drawing, or a picture within it. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpe?g|webp|gif);)/i;

/** Addresses in style sheets and attributes that lead out of the drawing. */
const OUTWARD =
  /@import|url\(\s*['"]?(?!\s*['"]?(?:#|data:image\/(?:png|jpe?g|webp|gif)))|expression\s*\(|javascript:/i;

/**
 * What a drawing holds besides lines and letters. Opened by itself it would run in the site's own name.
 *
 * @param svg the file's text
 * @param file its path, for messages
 */
export function svgSlips(svg: string, file: string): Issue[] {
  const issues: Issue[] = [];
  const parser = new SaxesParser({ position: true, fragment: false, xmlns: true });
  const refuse = (what: string, fix: string) => {
    if (issues.length < 20) issues.push(issue(file, parser.line, parser.column, what, fix));
  };
  let style = false;
  parser.on('opentag', ({ name, prefix, local, uri, attributes }) => {
    // Editors keep notes of their own in spaces that browsers do not know; by another prefix an element of ours is the same.
    const known = uri === SVG || uri === '' ? prefix === '' && ELEMENTS.has(local) : uri !== XHTML;
    if (!known)
      refuse(
        `The drawing holds <${name}>.`,
        'Save it as plain SVG: without scripts, animation and embedded pages.',
      );
    style = local === 'style';
    for (const [attribute, { value: said }] of Object.entries(attributes)) {
      if (/^on/i.test(attribute))
        refuse(`<${name}> has the attribute ${attribute}, which runs a script.`, 'Delete the attribute.');
      else if (/(?:^|:)href$/i.test(attribute) && !INSIDE.test(said))
        refuse(`<${name}> leads to "${said.slice(0, 60)}".`, 'Delete the address: drawings lead nowhere.');
      else if (OUTWARD.test(said) && !/^xmlns/.test(attribute))
        refuse(
          `The attribute ${attribute} of <${name}> loads something.`,
          'Delete it: drawings load nothing.',
        );
    }
  });
  parser.on('text', (text) => {
    if (style && OUTWARD.test(text))
      refuse('The style sheet of the drawing loads something.', 'Delete @import and url(…).');
  });
  parser.on('closetag', () => {
    style = false;
  });
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text))
      refuse('The drawing defines entities.', 'Save it as plain SVG, without a DOCTYPE.');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet')
      refuse('The drawing loads a style sheet.', 'Delete the line <?xml-stylesheet …?>.');
  });
  let broken: string | undefined;
  parser.on('error', (error) => {
    broken ??= error.message.replace(/^\d+:\d+: /, '');
  });
  parser.write(svg).close();
  if (broken !== undefined && issues.length === 0)
    issues.push(issue(file, 1, 0, `The drawing is not valid XML: ${broken}`, 'Save it again as plain SVG.'));
  return issues;
}

function issue(file: string, line: number, column: number, what: string, fix: string): Issue {
  return {
    code: 'unsafe-drawing',
    severity: 'error',
    file,
    line,
    column: column + 1,
    what: what.replace(/\.?$/, '.'),
    why: 'Opened by itself, a drawing with more than lines and letters runs in the name of the site.',
    fix,
  };
}
