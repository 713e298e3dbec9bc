/** What a component of articles takes. */
export interface ComponentForm {
  /** Attributes it needs; it takes no others. */
  attributes: readonly string[];
  /** Whether text stands inside it: `<Care title="…">text</Care>`. */
  filled: boolean;
  /** How it is written, for messages. */
  example: string;
}

/** Every component writers may use. A new component is made known here. */
export const articleComponents: ReadonlyMap<string, ComponentForm> = new Map(
  Object.entries({
    Fact: { attributes: ['id'], filled: false, example: '<Fact id="some-fact" />' },
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
    Board: { attributes: [], filled: false, example: '<Board />' },
  }),
);
