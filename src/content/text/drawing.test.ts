import { expect, test } from 'vitest';
import { fillDrawing, namesOnDrawing } from './drawing.ts';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" aria-label="a > b">
<text>{{save}}</text><text>{{ new-item }}</text>
</svg>`;

test('what a drawing names is known with its place', () => {
  expect(namesOnDrawing(SVG)).toEqual([
    { term: 'save', line: 2, column: 7 },
    { term: 'new-item', line: 2, column: 28 },
  ]);
  expect(namesOnDrawing('<svg><style>a{b:c}</style></svg>')).toEqual([]);
});

test('names are set as text, and the style stands first', () => {
  const drawn = fillDrawing(SVG, (term) => (term === 'save' ? '<Save & close>' : term), 'text{fill:red}');
  expect(drawn).toContain('aria-label="a > b"><style>text{fill:red}</style>');
  expect(drawn).toContain('<text>&lt;Save &amp; close&gt;</text><text>new-item</text>');
});

test('a label may hold what stands for something in a replacement', () => {
  expect(fillDrawing('<svg><text>{{a}}</text></svg>', () => "$& $' {{b}}", '$&')).toBe(
    "<svg><style>$&</style><text>$&amp; $' {{b}}</text></svg>",
  );
});
