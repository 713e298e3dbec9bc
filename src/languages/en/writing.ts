import { numberBound } from './agreement.ts';
import {
  firstMatch,
  matchSlips,
  signsOf,
  spacingSlips,
  SUSPICIOUS,
  type SlipPattern,
  type WritingRules,
} from '../writing-rules.ts';

const patterns: readonly SlipPattern[] = [
  // Behind a figure it is an inch.
  { what: 'a straight quotation mark', pattern: /(?<!\d)"/g, better: '“ or ”' },
  { what: 'a straight apostrophe', pattern: /(?<!\d)'/g, better: '’ (or ‘ where a quotation begins)' },
  { what: 'two hyphens', pattern: /(?<!-)--(?!-)/g, better: '—' },
  { what: 'a hyphen used as a dash', pattern: /(?<=\S) - (?=\S)/g, better: ' — ' },
  ...spacingSlips,
];

/** What one does to a control; to open or to find something only leads there. */
const ACTION = '(?:click|tap|press|choose|select|tick|untick|type|enter|drag|switch|turn|upload|delete)';
/** To choose from the menu that a click has opened, or to confirm it, is the end of the same movement. */
const NEXT_ACTION = ACTION.replace('choose|select|', '');

/** What a step can begin with. */
const ANY_ACTION = ACTION.replace(
  'delete)',
  'delete|open|find|start|confirm|wait|save|sign|go|close|add|remove|copy|send|check|fill|cancel|change)',
);

const secondActions: readonly RegExp[] = [
  // Three in a row: “Open the list, find the name and click it.”
  new RegExp(`(?<=^${ANY_ACTION}\\b[^.:;,]*), ${ANY_ACTION}\\b[^.:;,]*,? (?:and )?${ANY_ACTION}\\b`, 'i'),
  /(?:,|;| and|\.) then\b/i,
  /(?:^|\. )After (?:that|this),/,
  new RegExp(`(?<=^${ACTION} [^.:;]{3,}),? and ${NEXT_ACTION}\\b`, 'i'),
];

/** What a step begins with that points at something; to sign in, wait or ask somebody names no button and needs none. */
const POINTS = /^(?:click|tap|press|choose|select|tick|untick|open|find|go)\b/i;
/** What it begins with that is done by pressing something: what it is done to is not what to press. */
const DOES =
  /^(?:confirm|save|delete|remove|change|edit|disable|enable|turn|switch|start|cancel|submit|disconnect|stop|launch|(?:give|issue) the command|send the (?:request|invitation|form|message))\b/i;

/** Says where the step is done: “In the app, …”. */
const LEAD = /^(?:In|On|Under) [^,]{2,40}, /;

/** What can be pressed, and where it stands. */
const CONTROL =
  /\b(?:buttons?|menus?|icons?|lists?|pencil|dots|arrow|fields?|tabs?|box|boxes|tick|gear|plus|switch(?=[.,]|$| (?:beside|by|next))|links?|pages?|forms?|windows?|card|settings|search bar|bar|sections?|panel|(?:first|last) name|photo|package manager)\b/i;
/** What stands on a screen or is typed into it; who is to choose or open it knows where to look. */
const THING =
  /\b(?:photos?|names?|chats?|folders?|profiles?|codes?|passwords?|logins?|numbers?|address|addresses|letters?|emails?|messages?|files?|views?|items?|records?|tasks?|deals?|persons?|people|colleagues?|departments?|leaver|owner|mailbox|mailboxes|provider|accounts?|companies|company|groups?|sites?|domain|apps?|requests?|workflows?|plans?|reasons?|bin|contact|lead|administrators?|browser)\b/i;

/** To do it is what the warning warns of. */
const RISKY =
  '(?:delete|remove|erase|destroy|dismiss|disable|disconnect|cancel|close|uninstall|empty|clear|leave|switch off|turn off|take away)';
/** In a box that warns of a loss whatever follows is what it warns of. */
const ANYTHING_FOLLOWS = new RegExp(
  `(?:^|[.!?] )${RISKY}\\b[^.!?]*?(?:,? and|—|,|:) [^.!?]*?\\b(?:will|is|are|goes|go|disappears?|vanish(?:es)?|stops?|loses?)\\b`,
  'i',
);
/** It is one when something is lost by it. */
const MOVING = '(?:move|switch|change|log out|sign out|downgrade|transfer|revoke|withdraw|take|stop|end)';
const LOST =
  '(?:(?:is|are|gets?|will be|goes|go|be)(?: (?:also|then|all|too|for ever|forever))? (?:deleted|lost|gone|erased|destroyed|wiped)|vanish(?:es)?|disappears?|los(?:es?|ing)|(?:delete|erase)s)';

const HEDGES =
  /\b(?:we|nobody) (?:could not|cannot|can’t|couldn’t|did not|do not know|have not)\b|\baccording to\b|\b(?:sources?|pages?|help|Bitrix24’s page) (?:does not|do not|don’t|doesn’t|never) (?:say|show|name|describe|tell)|\b(?:no|none of (?:our|the)) (?:sources?|pages?)\b|\b(?:not|could not be) confirmed\b|\b(?:older|old|newer|newest) (?:help )?pages? (?:say|says|puts?|gives?|speaks?|names?)|\b(?:it )?(?:seems|appears) to\b|\bhelp pages? (?:say|says)\b|\bas far as we know\b|\b(?:sources?|pages?) (?:leave open|leaves open|differ|disagree|contradict)\b|\b(?:is|are|remains?) (?:not known|unknown)\b|\b(?:apparently|presumably|probably)\b|\bwe (?:do not|don’t) know\b|\bwe have not (?:seen|tried)\b|\bno (?:source|page) (?:tells|says|names)\b/gi;

const ABBREVIATIONS =
  'e.g.|i.e.|etc.|vs.|cf.|no.|p.|pp.|fig.|approx.|mr.|mrs.|ms.|dr.|st.|inc.|ltd.|a.m.|p.m.'.split('|');

export const en: WritingRules = {
  slips: (text) => (SUSPICIOUS.test(text) ? matchSlips(text, patterns) : []),
  secondAction: (step) => firstMatch(step, secondActions),
  namelessAction: (step) => {
    const length = LEAD.exec(step)?.[0].length ?? 0;
    const rest = step.slice(length);
    if (CONTROL.test(rest)) return undefined;
    const found = firstMatch(rest, THING.test(rest) ? [DOES] : [POINTS, DOES]);
    return found && { ...found, at: found.at + length };
  },
  asksForAction: (text) =>
    /(?:^|[.:;,] |→ )(?:click|tap|choose|select|open|sign|ask|send|use|turn|switch|let|write|hand|enter|follow|quit|register|save)\b/i.test(
      text,
    ),
  commandInWarning: (text, place) =>
    firstMatch(text, [
      new RegExp(
        `(?:^|[.!?] )(?:${RISKY}|${MOVING})\\b(?![^.!?]*\\b(?:nothing|nobody|not|never|no)\\b)[^.!?]*?(?:,? and|—|,|:) [^.!?]*?\\b${LOST}\\b(?! from\\b)`,
        'i',
      ),
      ...(place === 'loss' ? [ANYTHING_FOLLOWS] : []),
    ]),
  hedges: (text) => signsOf(text, HEDGES),
  factForm: () => undefined,
  numberBound,
  abbreviations: ABBREVIATIONS,
  factForms: [],
};
