import { stem } from './stem.ts';
import { fillers, stopWords } from './stop-words.ts';
import { words } from '../words.ts';
import { withoutAccents } from '../without-accents.ts';
import type { TextAnalysis } from '../text-analysis-rules.ts';

export const en: TextAnalysis = {
  fold: withoutAccents,
  stem,
  fillers,
  stopWords,
  negations: words(
    "not no never cannot can't don't doesn't didn't isn't aren't won't without unless nor nobody nothing none wasn't weren't couldn't shouldn't",
  ),
  opposites: [
    [
      /\b(?:sign|log|clock|check|opt)(?:s|ed|ged|ing|ging)?[ -]?in\b/,
      /\b(?:sign|log|clock|check|opt)(?:s|ed|ged|ing|ging)?[ -]?(?:out|off)\b/,
    ],
    [
      /\b(?:turn|switch)(?:s|es|ed|ing)? (?:\w+ ){0,3}on\b|\b(?:en|activ)a(?:bl|t)/,
      /\b(?:turn|switch)(?:s|es|ed|ing)? (?:\w+ ){0,3}off\b|\bdisabl|\bdeactivat/,
    ],
    [/\b(?:add|invit|hir)(?:e|es|ed|s|ing)?\b/, /\b(?:remov|delet|dismiss|fir)(?:e|es|ed|ing)?\b/],
    [/\bopen/, /\bclos(?:e|es|ed|ing)\b/],
    [/\bstart/, /\bstop/],
    [/\bshow/, /\bhid(?:e|es|den|ing)\b/],
    [/\b(?:block|lock)/, /\bun(?:block|lock)/],
    [/\bsubscri/, /\bunsubscri/],
    [/\binstall/, /\buninstall/],
    [/\bupload/, /\bdownload/],
    [/\ballow/, /\bforbid|\bprohibit/],
    [/\b(?:import)/, /\b(?:export)/],
    [/\blink(?:s|ed|ing)?\b|\bconnect/, /\bunlink|\bdisconnect/],
  ],
  asking: words('who whom whose where when why'),
  questionLabels: ['Q', 'Question'],
  answerLabels: ['A', 'Answer'],
  boilerplate: [
    /^(we|this (web)?site|our (web)?site) uses? cookies\b/i,
    /^cookies: /i,
    /^(was|is|did|does) this (information|article|page|answer|help)\b.*\?$/i,
    /^(last )?(updated?|modified|reviewed)( on)?:?$/i,
    /^(related|recommended) (articles|questions|topics):?$/i,
    /^(read more|learn more|see more|show more|get started|back to top|share this|in this article)[.:]?$/i,
    /^accept (all )?cookies\.?$/i,
    /^all rights reserved\.?$/i,
  ],
  toLatin: withoutAccents,
};
