import { expect, test } from 'vitest';
import { colourSchema } from './colour.ts';

test.each([
  ['of the engine', { light: '#ffdb29', dark: '#ffd84a' }],
  ['dark by day, light at night', { light: '#0a6e4f', dark: '#6fd3b0' }],
])('a colour %s is taken', (_case, colour) => {
  expect(colourSchema.parse(colour)).toEqual(colour);
});

test.each([
  [
    'that neither ink nor white can be read on',
    { light: '#7c7c7c', dark: '#ffd84a' },
    /with ink or white on it .*write "#[0-9a-f]{6}"/,
  ],
  ['too dim at night', { light: '#0a6e4f', dark: '#0a6e4f' }, /on the dark page .*write "#[0-9a-f]{6}"/],
  ['that is none', { light: 'green', dark: '#ffd84a' }, /write six digits/],
])('a colour %s is refused with the nearest', (_case, colour, message) => {
  const { error } = colourSchema.safeParse(colour);
  const said = error?.issues[0]?.message ?? '';
  expect(said).toMatch(message);
  const [nearest] = /#[0-9a-f]{6}(?=")/.exec(said) ?? [];
  const [key] = error?.issues[0]?.path ?? [];
  if (nearest) expect(colourSchema.safeParse({ ...colour, [key as string]: nearest }).success).toBe(true);
});
