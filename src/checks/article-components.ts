/** What a component of articles takes. */
export interface ComponentForm {
  /** Attributes it needs; it takes no others but those of `optional`. */
  attributes: readonly string[];
  /** Attributes it may have, each with the values it takes. */
  optional?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that take only certain values. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** Whether text stands inside it: `<Care title="…">text</Care>`. */
  filled: boolean | 'maybe';
  /** How it is written, for messages. */
  example: string;
}

/** Every component writers may use. A new component is made known here. */
export const articleComponents: ReadonlyMap<string, ComponentForm> = new Map(
  Object.entries({
    Fact: {
      attributes: ['id'],
      optional: { form: ['genitive'] },
      filled: false,
      example: '<Fact id="some-fact" />',
    },
    Ui: { attributes: ['term'], filled: false, example: '<Ui term="some-term" />' },
    Loss: { attributes: ['title'], filled: true, example: '<Loss title="What will be lost">…</Loss>' },
    Care: { attributes: ['title'], filled: true, example: '<Care title="Before you start">…</Care>' },
    On: { attributes: ['platform'], filled: true, example: '<On platform="web">…</On>' },
    Claims: { attributes: ['fact'], filled: false, example: '<Claims fact="some-fact" />' },
    Guide: {
      attributes: ['start'],
      filled: true,
      example: '<Guide start="first-question">…</Guide>',
    },
    Question: {
      attributes: ['id', 'ask'],
      filled: true,
      example: '<Question id="some-question" ask="Which one?">…</Question>',
    },
    Trouble: {
      attributes: ['when'],
      values: { when: ['missing', 'fails'] },
      filled: true,
      example: '<Trouble when="missing">…</Trouble>',
    },
    Details: { attributes: ['title'], filled: true, example: '<Details title="What is folded">…</Details>' },
    Provenance: {
      attributes: ['sources'],
      filled: 'maybe',
      example: '<Provenance sources="some-source another-source" />',
    },
    Message: { attributes: ['title'], filled: true, example: '<Message title="To support">…</Message>' },
    Board: { attributes: [], filled: false, example: '<Board />' },
  }),
);
