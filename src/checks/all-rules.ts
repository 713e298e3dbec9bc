import type { Rule } from './rule.ts';
import { aliasClash } from './rules/alias-clash.ts';
import { articlesDisagree } from './rules/articles-disagree.ts';
import { answerEndsInColon } from './rules/answer-ends-in-colon.ts';
import { answerFigure } from './rules/answer-figure.ts';
import { answerFromSection } from './rules/answer-from-section.ts';
import { answerOffTopic } from './rules/answer-off-topic.ts';
import { badSectionId } from './rules/bad-section-id.ts';
import { boardMissing } from './rules/board-missing.ts';
import { boardTarget } from './rules/board-target.ts';
import { boardWords } from './rules/board-words.ts';
import { briefWithoutAction } from './rules/brief-without-action.ts';
import { circularRedirect } from './rules/circular-redirect.ts';
import { claimsMissing } from './rules/claims-missing.ts';
import { claimsWithoutRuling } from './rules/claims-without-ruling.ts';
import { clockBehind } from './rules/clock-behind.ts';
import { commandInWarning } from './rules/command-in-warning.ts';
import { componentAttributes } from './rules/component-attributes.ts';
import { componentContent } from './rules/component-content.ts';
import { componentPlace } from './rules/component-place.ts';
import { duplicateBoardRow } from './rules/duplicate-board-row.ts';
import { duplicateQuestion } from './rules/duplicate-question.ts';
import { duplicateQuestionId } from './rules/duplicate-question-id.ts';
import { duplicateSectionId } from './rules/duplicate-section-id.ts';
import { duplicateTitle } from './rules/duplicate-title.ts';
import { emptyCategory } from './rules/empty-category.ts';
import { emptyLink } from './rules/empty-link.ts';
import { emptySection } from './rules/empty-section.ts';
import { emptyText } from './rules/empty-text.ts';
import { factForm } from './rules/fact-form.ts';
import { factAgreement } from './rules/fact-agreement.ts';
import { factFormWords } from './rules/fact-form-words.ts';
import { fewAliases } from './rules/few-aliases.ts';
import { forbiddenSyntax } from './rules/forbidden-syntax.ts';
import { foreignMarkupRule } from './rules/foreign-markup.ts';
import { formerAddressClash } from './rules/former-address-clash.ts';
import { futureDay } from './rules/future-day.ts';
import { guideDiffers } from './rules/guide-differs.ts';
import { idleKeyword } from './rules/idle-keyword.ts';
import { imageAlt } from './rules/image-alt.ts';
import { languagesDisagree } from './rules/languages-disagree.ts';
import { linkToInternal } from './rules/link-to-internal.ts';
import { linkToRetired } from './rules/link-to-retired.ts';
import { lockUnknown } from './rules/lock-unknown.ts';
import { longAnswer } from './rules/long-answer.ts';
import { malformedAddress } from './rules/malformed-address.ts';
import { manyHedges } from './rules/many-hedges.ts';
import { missingSectionId } from './rules/missing-section-id.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { namelessStep } from './rules/nameless-step.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { needlessOwed } from './rules/needless-owed.ts';
import { numberInProse } from './rules/number-in-prose.ts';
import { overlappingText } from './rules/overlapping-text.ts';
import { placeholdersDiffer } from './rules/placeholders-differ.ts';
import { platformNotOfArticle } from './rules/platform-not-of-article.ts';
import { questionsDiffer } from './rules/questions-differ.ts';
import { rawHtml } from './rules/raw-html.ts';
import { redirectChain } from './rules/redirect-chain.ts';
import { repeatedEntry } from './rules/repeated-entry.ts';
import { rulingFollowsNoClaim } from './rules/ruling-follows-no-claim.ts';
import { rulingWithoutClaims } from './rules/ruling-without-claims.ts';
import { sameAnswer } from './rules/same-answer.ts';
import { searchWordClash } from './rules/search-word-clash.ts';
import { sectionsDiffer } from './rules/sections-differ.ts';
import { selfRelated } from './rules/self-related.ts';
import { siteArticles } from './rules/site-articles.ts';
import { sitePathLink } from './rules/site-path-link.ts';
import { staleReview } from './rules/stale-review.ts';
import { staleSource } from './rules/stale-source.ts';
import { termInProse } from './rules/term-in-prose.ts';
import { termWithoutLabel } from './rules/term-without-label.ts';
import { translationBehind } from './rules/translation-behind.ts';
import { translationTurned } from './rules/translation-turned.ts';
import { twoActions } from './rules/two-actions.ts';
import { typography } from './rules/typography.ts';
import { unconfirmedWithoutLabel } from './rules/unconfirmed-without-label.ts';
import { unfinishedText } from './rules/unfinished-text.ts';
import { unknownAliasSection } from './rules/unknown-alias-section.ts';
import { unknownAliasTarget } from './rules/unknown-alias-target.ts';
import { unknownArticleLink } from './rules/unknown-article-link.ts';
import { unknownBadge } from './rules/unknown-badge.ts';
import { unknownCategory } from './rules/unknown-category.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unknownFact } from './rules/unknown-fact.ts';
import { unknownImage } from './rules/unknown-image.ts';
import { unknownPageLink } from './rules/unknown-page-link.ts';
import { unknownPlatform } from './rules/unknown-platform.ts';
import { unknownQuestionSection } from './rules/unknown-question-section.ts';
import { unknownRelated } from './rules/unknown-related.ts';
import { unknownSectionLink } from './rules/unknown-section-link.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownSuccessor } from './rules/unknown-successor.ts';
import { unknownTerm } from './rules/unknown-term.ts';
import { unknownTriedSection } from './rules/unknown-tried-section.ts';
import { unknownVideo } from './rules/unknown-video.ts';
import { unsafeLink } from './rules/unsafe-link.ts';
import { untitledSection } from './rules/untitled-section.ts';
import { unusedFact } from './rules/unused-fact.ts';
import { unusedImage } from './rules/unused-image.ts';
import { unusedSearchWord } from './rules/unused-search-word.ts';
import { unusedSource } from './rules/unused-source.ts';
import { unusedTerm } from './rules/unused-term.ts';
import { usedArticleGone } from './rules/used-article-gone.ts';
import { usedArticleRetired } from './rules/used-article-retired.ts';
import { usedSectionGone } from './rules/used-section-gone.ts';
import { wordNotTranslated } from './rules/word-not-translated.ts';

/** Every rule that content is held against. A new rule is a file in `rules/` and a line here. */
export const allRules: readonly Rule[] = [
  aliasClash,
  answerEndsInColon,
  answerFigure,
  answerFromSection,
  answerOffTopic,
  badSectionId,
  boardMissing,
  boardTarget,
  boardWords,
  briefWithoutAction,
  circularRedirect,
  claimsMissing,
  claimsWithoutRuling,
  clockBehind,
  commandInWarning,
  componentAttributes,
  componentContent,
  componentPlace,
  duplicateBoardRow,
  duplicateQuestion,
  duplicateQuestionId,
  duplicateSectionId,
  duplicateTitle,
  emptyCategory,
  emptyLink,
  emptySection,
  emptyText,
  factAgreement,
  factForm,
  factFormWords,
  fewAliases,
  ...forbiddenSyntax,
  foreignMarkupRule,
  formerAddressClash,
  futureDay,
  guideDiffers,
  idleKeyword,
  imageAlt,
  languagesDisagree,
  articlesDisagree,
  linkToInternal,
  linkToRetired,
  lockUnknown,
  longAnswer,
  malformedAddress,
  manyHedges,
  missingSectionId,
  missingTranslation,
  namelessStep,
  nearDuplicate,
  needlessOwed,
  numberInProse,
  overlappingText,
  placeholdersDiffer,
  platformNotOfArticle,
  questionsDiffer,
  rawHtml,
  redirectChain,
  repeatedEntry,
  rulingFollowsNoClaim,
  rulingWithoutClaims,
  sameAnswer,
  searchWordClash,
  sectionsDiffer,
  selfRelated,
  siteArticles,
  sitePathLink,
  staleReview,
  staleSource,
  termInProse,
  termWithoutLabel,
  translationBehind,
  translationTurned,
  twoActions,
  typography,
  unconfirmedWithoutLabel,
  unfinishedText,
  unknownAliasSection,
  unknownAliasTarget,
  unknownArticleLink,
  unknownBadge,
  unknownCategory,
  unknownComponent,
  unknownFact,
  unknownImage,
  unknownPageLink,
  unknownPlatform,
  unknownQuestionSection,
  unknownRelated,
  unknownSectionLink,
  unknownSource,
  unknownSuccessor,
  unknownTerm,
  unknownTriedSection,
  unknownVideo,
  unsafeLink,
  untitledSection,
  unusedFact,
  unusedImage,
  unusedSearchWord,
  unusedSource,
  unusedTerm,
  usedArticleGone,
  usedArticleRetired,
  usedSectionGone,
  wordNotTranslated,
];
