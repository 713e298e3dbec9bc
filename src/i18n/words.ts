import { accessibilityNotes } from './accessibility-words.ts';
import { changeNotes } from './change-words.ts';
import { feedbackNotes } from './feedback-words.ts';
import { elementNotes } from './element-words.ts';
import { embeddingNotes } from './embedding-words.ts';
import { listNotes } from './list-words.ts';
import { offlineNotes } from './offline-words.ts';
import { textNotes } from './text-words.ts';

/**
 * The site's own words: every text the engine says by itself, with a note for the translator.
 *
 * `words/<locale>.json` holds them in the languages that the engine speaks, and `content/ui/<locale>.json` what a help
 * centre says in their stead, each with the plural forms its language distinguishes.
 */
export const uiNotes = {
  skip: 'First link of a page, for keyboards',
  'nav.breadcrumb': 'Name of the breadcrumb, for screen readers',
  'nav.sections': 'Name of the main navigation, for screen readers',
  'nav.menu': 'The button in the header that opens the menu on a phone, for screen readers',
  'nav.help': 'First step of the breadcrumb: the home page',
  'nav.topics': 'Link to the list of every article',
  'nav.questions': 'Link to the FAQ page',
  'nav.terms': 'Link to the list of button names; stands behind one that search suggests, too',
  'nav.embed': 'Link to the guide for people who put help into their own product',
  'nav.contact': 'Link to whoever keeps the site',
  'announcements.title': 'Names the announcements under the header, for screen readers',
  'announcements.dismiss': 'Button: this announcement is not shown again on this device',
  'language.other':
    'Names the link to the same page in another language; {{language}} is that language by its own name',
  'theme.label': 'Name of the colour choice',
  'theme.auto': 'Follow the device',
  'theme.light': 'Light colours',
  'theme.dark': 'Dark colours',
  'size.label': 'Name of the choice of text size',
  'theme.switch': 'The button in the header that swaps light and dark',
  'edition.label': 'Names the choice of the product’s edition that a reader has',
  'edition.any': 'Choice: no edition, everything is shown',
  'edition.other':
    'Above an article, and under a result of search, for other editions than the reader chose; {{editions}} is a list, as after “or”',
  'home.ask': 'The question above the search field of the home page',
  'home.checked': 'When the articles were last checked; {{day}} is written out',
  'home.languages': 'Which languages there are; {{languages}} is a list, as after "in"',
  'home.suggestions': 'Stands before example searches',
  'home.mostNeeded': 'Heading of the most-needed answers',
  'home.mostNeededNote': 'One line under it',
  'home.index': 'Heading of the index of all articles',
  'board.want': 'Column head: what the reader wants',
  'board.do': 'Column head: what to do',
  'board.back': 'Column head: whether it can be undone',
  'topic.note': 'Introduces the articles of a topic',
  'article.brief': 'Label of the answer in two lines',
  'article.who': 'Label: who can do this',
  'article.where': 'Label: on which platforms',
  'article.plan': 'Label: on which plans',
  'article.checked': 'Label: the day the article was last compared with its sources',
  'article.toc': 'Heading of the contents',
  'article.sectionLink': 'Names the § link; {{title}} is the section',
  'article.linkCopied': 'Said after a section link was copied',
  'article.sources': 'Heading of the sources',
  'article.sourceIn': 'Language of a source; {{language}} is its name in this language',
  'article.sourceCopy':
    'Beside a source: {{day}} is the day it was read in a stored copy of the page; nobody tried it in the product',
  'faq.topics': 'Names the links to the topics of the FAQ page, for screen readers',
  'article.sourceSeen': '{{day}} is the day we read the source',
  'article.sourceDated': '{{day}} is the date the source bears',
  'article.sourcesCopies':
    'Above the list of sources, instead of the same beside each: on {{day}}, stored copies of their pages were read, and nothing was tried in the product',
  'article.sourcesUndated': 'Above the list of sources: why a source stands without a date',
  'article.print': 'Prints the page',
  'article.edit': 'Link to the source of the text, for those who may change it',
  'article.report': 'Link to where an error in the text is reported',
  'article.copyLink': 'Button: copies the address of the page',
  'article.pageLinkCopied': 'Said after that',
  'article.copyMarkdown':
    'Button at the end of an article and beside a section: copies its text as Markdown, for chats and notes',
  'article.markdownCopied': 'Said after that',
  'article.copyFailed': 'Said when it could not be copied',
  'article.related': 'Heading of related articles',
  'article.unhelped': 'Heading of what to do when the article did not answer',
  ...feedbackNotes,
  ...offlineNotes,
  'article.topicQuestions': 'Link to the questions on a topic; {{topic}} is its name',
  'article.previous': 'Link to the previous article of the topic',
  'article.next': 'Link to the next article of the topic',
  'article.order': 'Names the previous/next links, for screen readers',
  'article.top': 'Link back to the top of the page',
  'article.untranslated': 'The article exists only in {{language}} (its own name)',
  'article.termsHint':
    'Under the steps, beside the switch: pointing at a button name shows the other one as well',
  'article.termsUnconfirmed':
    'Beside that switch, where some names of buttons could not be confirmed: those are our wording, in quotation marks, and the name in another language follows in brackets',
  'article.termsSwitch': 'The switch that shows every button name in the other languages too',
  'steps.step': 'Names the number of a step, which is a link to it',
  'steps.linkCopied': 'Said after a link to a step was copied',
  'steps.tick': 'Button under the first steps: each gets a box to tick off',
  'steps.done': 'Names the box of a step',
  'steps.kept': 'Beside the button once steps are ticked off',
  'steps.cleared': 'Said after that',
  'steps.clear': 'Button that takes all ticks of the article away',
  ...changeNotes,
  'term.quoted': 'A name on the screen, {{label}}, amid plain text: in quotation marks',
  'term.inOther':
    'How a button is called in another language; {{language}} is that language by its own name. Stands before the name',
  ...textNotes,
  'tried.section':
    'Last line of a section whose steps somebody did in the product: {{day}} is when, {{version}} the version of the product',
  'tried.article': 'The same of a whole article, beside its sources',
  'faq.title': 'Title of the FAQ page',
  'faq.lead': 'Under it: many wordings, one answer',
  'faq.filter': 'Label of the field that narrows the list of questions',
  'faq.none': 'No question matches',
  'terms.title': 'Title of the list of button names',
  'terms.lead': 'Under it',
  'terms.filter': 'Label of the field that narrows the list',
  'terms.unconfirmed': 'The name could not be confirmed in this language',
  'terms.older': 'Stands before the names of earlier versions',
  'terms.none': 'No name matches',
  'search.label': 'Names the search field',
  'search.placeholder': 'Hint inside the search field',
  'search.submit': 'The search button',
  'search.open': 'Opens the search dialog; in the help panel, leads to its search',
  'search.close': 'Closes the search dialog',
  'search.title': 'Title of the results page',
  'search.topics': 'Names the choice of a topic to narrow results',
  'search.allTopics': 'No topic chosen',
  'search.idle': 'Before anything was typed',
  'search.loading': 'While searching',
  'search.none': 'Nothing found; {{query}} is what was typed',
  'search.oneMore': 'Instead of “nothing found”, where {{query}} has only words like “how do I”',
  'search.near': 'No article answers; the nearest ones follow',
  'search.noneInTopic': 'Nothing found in the topic that was chosen, {{topic}}; {{query}} is what was typed',
  'search.everyTopic': 'Link after that, or where only the other topics answer: searches in all of them',
  'search.alsoCalled':
    'Under a result that was found by other words than it has: {{names}} are these, or the whole question that people ask',
  'search.noneHelp': 'What to do next when nothing was found',
  'search.failed': 'The search could not be loaded',
  'search.failedHelp': 'What to do next then',
  'search.retry': 'Button: try again',
  'search.noScript': 'Search needs JavaScript; here is where to look instead',
  'search.allQuestions': 'Link to the FAQ page from an empty search',
  'search.allArticles': 'Link to every article from an empty search',
  'search.allResults': 'Link from the dialog to the results page',
  'search.more': 'Button: show more results',
  'search.first':
    'Said to screen readers after the number of results: {{title}} is the first, the Enter key opens it',
  'search.showing': 'The query was understood as {{query}}',
  'search.keyboard': 'Before that, where another keyboard layout explains what was typed',
  'search.sound':
    'Before that, where words of a language were written by their sound in the letters of another',
  'search.latin': 'Before that, where a language with other letters was written in Latin ones',
  'search.readAs':
    'The query was taken to be in another language; {{language}} is its name, as in a list of languages',
  'search.dropped': 'Stands before the words of the query that are in no article, {{words}}',
  'search.literal': 'Link that searches for exactly what was typed, {{query}}',
  'search.otherLanguage': 'A result in another language; {{language}} by its own name',
  'search.straight':
    'Label of questions, titles and names of buttons that the reader may be typing; each leads to its answer',
  'search.ask':
    'Nothing was found, or nothing that surely answers: stands before the link to the article that tells how to reach people',
  'search.recent': 'Label of what the reader searched for before',
  'search.recentNote': 'Under it: where that is kept',
  'search.recentClear': 'Button: forget it',
  'search.recentCleared': 'Said to screen readers after that',
  'search.keyMove': 'Key hint: choose',
  'search.keyOpen': 'Key hint: open',
  'search.keyClose': 'Key hint: close',
  'search.slash': 'After a picture of the / key, beside the box that switches it: it opens search',
  'moved.title': 'Title of the page of an article that another one has replaced',
  'moved.lead': 'Under it, before the link to the other; {{day}} is since when, as after "since"',
  'notFound.title': 'Title of the 404 page',
  'notFound.lead': 'Under it',
  'notFound.near': 'Heading of articles whose address is near the one asked for',
  'root.title': 'Title of the page that picks a language',
  'embed.label': 'Names the help panel inside another product, for screen readers',
  'embed.close': 'Button that closes the help panel',
  'embed.failed': 'In the panel when the help centre does not answer or may not be shown there',
  'embed.newTab': 'Link below that message, to the same help in a tab of its own',
  'panel.back': 'In the help panel: back to what it showed before',
  'panel.suggested':
    'In the help panel: heading of the articles that help with the page of the product the reader is on',
  'panel.whole': 'In the help panel, below an article: link to it on the site, in a tab of its own',
  'panel.more': 'In the help panel, below search: link to the help site, in a tab of its own',
  ...accessibilityNotes,
  ...elementNotes,
  ...embeddingNotes,
  ...listNotes,
} as const;

/** Texts that depend on a count. */
export const pluralNotes = {
  'feedback.keptDays': 'How long answers are kept',
  'article.sourcesRead':
    'Opens the list of sources: their number, {{count}}, and the day all of them were read, {{day}}',
  'article.sourcesLastRead': 'The same where they were read on several days; {{day}} is the last',
  'search.results': 'Number of results; {{count}}',
  'search.suggestions':
    'Said to screen readers while someone types: the number of suggestions under the field, {{count}}',
  'search.without':
    'Link where nothing was found: searches for {{query}}, which leaves out the words that are in no article; {{words}} are those, the count is how many',
  'board.more': 'Unfolds the other rows of a table of choices; {{count}} is how many',
  'home.articles': 'Number of articles in all; {{count}}',
  'terms.count': 'Number of names shown; {{count}}',
  'faq.count': 'Number of questions shown; {{count}}',
} as const;

export type UiKey = keyof typeof uiNotes;
export type PluralKey = keyof typeof pluralNotes;
/** A checked words file: every key, and the plural forms of counts and units. */
export type UiWords = Record<UiKey, string> & Record<string, string>;
