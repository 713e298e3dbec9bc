import { factForms } from '../../core/fact-forms.ts';
import { iconNames } from './icon-names.ts';

/** What a component of articles takes: checks hold texts against it, and so does the renderer. */
export interface ComponentForm {
  /** Attributes it needs; it takes no others but those of `optional`. */
  attributes: readonly string[];
  /** Attributes it may have, each with the values it takes; any text where no values are named. */
  optional?: Readonly<Record<string, readonly string[] | undefined>>;
  /** Needed attributes that take only certain values. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** Whether text stands inside it: `<Care title="…">text</Care>`. */
  filled: boolean | 'maybe';
  /** The only components that may stand directly inside it, and nothing else. */
  holds?: readonly string[];
  /** The component that it must stand directly inside. */
  within?: string;
  /** How it is written, for messages. */
  example: string;
}

const form = (value: ComponentForm) => value;
const ANY = undefined;

/** Every component writers may use. A new component is made known here. */
export const articleComponents: ReadonlyMap<string, ComponentForm> = new Map(
  Object.entries({
    Fact: form({
      attributes: ['id'],
      optional: { form: factForms },
      filled: false,
      example: '<Fact id="some-fact" />',
    }),
    Ui: form({ attributes: ['term'], filled: false, example: '<Ui term="some-term" />' }),
    Keys: form({ attributes: ['press'], filled: false, example: '<Keys press="Ctrl+Shift+R" />' }),
    Icon: form({
      attributes: ['name'],
      values: { name: iconNames },
      filled: false,
      example: '<Icon name="three-dots" />',
    }),
    Note: form({
      attributes: [],
      optional: { title: ANY },
      filled: true,
      example: '<Note>What is good to know</Note>',
    }),
    Tip: form({
      attributes: [],
      optional: { title: ANY },
      filled: true,
      example: '<Tip>What makes it easier</Tip>',
    }),
    Warning: form({
      attributes: [],
      optional: { title: ANY },
      filled: true,
      example: '<Warning>What goes wrong easily</Warning>',
    }),
    Loss: form({
      attributes: ['title'],
      filled: true,
      example: '<Loss title="What will be lost">…</Loss>',
    }),
    Care: form({ attributes: ['title'], filled: true, example: '<Care title="Before you start">…</Care>' }),
    On: form({ attributes: ['platform'], filled: true, example: '<On platform="web">…</On>' }),
    Tabs: form({
      attributes: [],
      filled: true,
      holds: ['On'],
      example: '<Tabs><On platform="web">…</On><On platform="mobile">…</On></Tabs>',
    }),
    Definitions: form({
      attributes: [],
      filled: true,
      holds: ['Definition'],
      example: '<Definitions><Definition term="Owner">…</Definition></Definitions>',
    }),
    Definition: form({
      attributes: ['term'],
      filled: true,
      within: 'Definitions',
      example: '<Definition term="Owner">Who pays.</Definition>',
    }),
    Picture: form({
      attributes: ['file', 'alt'],
      optional: { caption: ANY },
      filled: 'maybe',
      holds: ['Mark'],
      example: '<Picture file="./menu.png" alt="The menu">…</Picture>',
    }),
    Mark: form({
      attributes: ['at'],
      filled: true,
      within: 'Picture',
      example: '<Mark at="40 25">Opens the menu</Mark>',
    }),
    Video: form({
      attributes: ['title'],
      optional: { file: ANY, address: ANY, poster: ANY },
      filled: false,
      example: '<Video file="./tour.mp4" poster="./tour.png" title="A tour" />',
    }),
    Claims: form({ attributes: ['fact'], filled: false, example: '<Claims fact="some-fact" />' }),
    Guide: form({
      attributes: ['start'],
      filled: true,
      holds: ['Question'],
      example: '<Guide start="first-question">…</Guide>',
    }),
    Question: form({
      attributes: ['id', 'ask'],
      filled: true,
      within: 'Guide',
      example: '<Question id="some-question" ask="Which one?">…</Question>',
    }),
    Trouble: form({
      attributes: ['when'],
      values: { when: ['missing', 'fails'] },
      filled: true,
      example: '<Trouble when="missing">…</Trouble>',
    }),
    Details: form({
      attributes: ['title'],
      filled: true,
      example: '<Details title="What is folded">…</Details>',
    }),
    Provenance: form({
      attributes: ['sources'],
      filled: 'maybe',
      example: '<Provenance sources="some-source another-source" />',
    }),
    Message: form({
      attributes: ['title'],
      filled: true,
      example: '<Message title="To support">…</Message>',
    }),
    Board: form({ attributes: [], filled: false, example: '<Board />' }),
  }),
);
