import Opening from '../article/Opening.astro';
import Section from '../article/Section.astro';
import Arrow from './Arrow.astro';
import Board from './Board.astro';
import Care from './Care.astro';
import Claims from './Claims.astro';
import Fact from './Fact.astro';
import Guide from './Guide.astro';
import Link from './Link.astro';
import Loss from './Loss.astro';
import On from './On.astro';
import Question from './Question.astro';
import TermsHint from './TermsHint.astro';
import Ui from './Ui.astro';

/** What articles may use; `Arrow`, `Opening`, `Section` and `TermsHint` are put there by the build (src/content/text/plugins.ts). */
export const articleComponents = {
  a: Link,
  Arrow,
  Board,
  Care,
  Claims,
  Fact,
  Guide,
  Loss,
  On,
  Opening,
  Question,
  Section,
  TermsHint,
  Ui,
};
