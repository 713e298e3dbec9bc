/** Signs of buttons that have no words on them: `<Icon name="gear" />` draws one beside its words. */
export const iconNames = [
  'three-dots',
  'three-lines',
  'pencil',
  'gear',
  'arrow',
  'plus',
  'check',
  'cross',
  'bin',
  'search',
  'question',
  'globe',
] as const;

export type IconName = (typeof iconNames)[number];
