import { describe, expect, test } from 'vitest';
import { chooseRoot } from './root.ts';

describe('the root of the help centre', () => {
  test.each<[(string | null | undefined)[], string | undefined]>([
    [['https://help.example'], 'https://help.example/'],
    [['https://help.example/x'], 'https://help.example/x/'],
    [['https://help.example/x///'], 'https://help.example/x/'],
    [['https://help.example/x/?q#h'], 'https://help.example/x/'],
    [['https://user:word@help.example/'], 'https://help.example/'],
    [['/help'], 'https://product.example/help/'],
    [['//help.example'], 'https://help.example/'],
    [[null, undefined, '', 'https://help.example'], 'https://help.example/'],
    [['javascript:alert(1)', 'https://help.example'], 'https://help.example/'],
    [['data:text/html,x'], undefined],
    [['blob:https://help.example/1'], undefined],
    [['https://'], undefined],
    [[], undefined],
  ])('of %j is %s', (candidates, root) => {
    expect(chooseRoot(candidates, 'https://product.example/people/1')).toBe(root);
  });
});
