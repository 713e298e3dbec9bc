import { defineRule } from '../rule.ts';

export const formerAddressClash = defineRule(
  {
    code: 'former-address-clash',
    severity: 'error',
    explain: 'An old address can lead to one article only; links to it would open whichever comes first.',
  },
  function* ({ articles }) {
    const first = new Map<string, string>();
    for (const { id, meta } of articles.values())
      for (const [index, address] of (meta?.value.formerly ?? []).entries()) {
        const key = address.replace(/\/$/, '');
        const other = first.get(key);
        if (other === undefined) first.set(key, id);
        else if (meta)
          yield {
            file: meta.file,
            ...meta.placeOf(['formerly', index]),
            what: `The old address ${address} leads to "${other}" already.`,
            fix: 'Delete it from one of the two.',
          };
      }
  },
);
