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

const secondActions: readonly RegExp[] = [
  /(?:,|;| and|\.) then\b/i,
  /(?:^|\. )After (?:that|this),/,
  new RegExp(`(?<=^${ACTION} [^.:;]{3,}),? and ${NEXT_ACTION}\\b`, 'i'),
];

/** What a step at the screen begins with. To sign in, wait or ask somebody names no button and needs none. */
const AT_THE_SCREEN =
  /^(?:click|tap|press|choose|select|tick|untick|open|find|confirm|save|delete|remove|change|edit|disable|enable|turn|switch|start|go|give)\b/i;

/** Says where the step is done: “In the app, …”. */
const LEAD = /^(?:In|On|Under) [^,]{2,40}, /;

/** What stands on a screen or is typed into it; behind one of these words readers know where to look. */
const ON_THE_SCREEN =
  /\b(?:buttons?|menus?|icons?|lists?|photos?|names?|pencil|dots|arrow|fields?|tabs?|box|boxes|tick|gear|plus|switch|links?|pages?|forms?|windows?|chats?|folders?|card|profiles?|settings|search bar|bar|codes?|passwords?|logins?|numbers?|address|addresses|letters?|emails?|messages?|files?|views?|items?|records?|tasks?|deals?|persons?|person|people|colleagues?|departments?|leaver|owner|mailbox|mailboxes|provider|accounts?|companies|company|groups?|sites?|domain|apps?|requests?|workflows?|plans?|reasons?|access|bin|contact|lead|administrators?|browser|changes)\b/i;

/** To do it is what the warning warns of. */
const RISKY =
  '(?:delete|remove|erase|dismiss|disable|disconnect|cancel|close|uninstall|empty|clear|leave|switch off|turn off)';

const HEDGES =
  /\b(?:we|nobody) (?:could not|cannot|can’t|couldn’t|did not|do not know|have not)\b|\baccording to\b|\b(?:sources?|pages?|help|Bitrix24’s page) (?:does not|do not|don’t|doesn’t|never) (?:say|show|name|describe|tell)|\b(?:no|none of (?:our|the)) (?:sources?|pages?)\b|\b(?:not|could not be) confirmed\b|\b(?:older|old|newer|newest) (?:help )?pages? (?:say|says|puts?|gives?|speaks?|names?)|\b(?:it )?(?:seems|appears) to\b|\bhelp pages? (?:say|says)\b|\bas far as we know\b/gi;

export const en: WritingRules = {
  slips: (text) => (SUSPICIOUS.test(text) ? matchSlips(text, patterns) : []),
  secondAction: (step) => firstMatch(step, secondActions),
  namelessAction: (step) => {
    const { length } = LEAD.exec(step)?.[0] ?? '';
    const rest = step.slice(length);
    const found = ON_THE_SCREEN.test(rest) ? undefined : firstMatch(rest, [AT_THE_SCREEN]);
    return found && { ...found, at: found.at + length };
  },
  asksForAction: (text) =>
    /(?:^|[.:;,] |→ )(?:click|tap|choose|select|open|sign|ask|send|use|turn|switch|let|write|hand|enter|follow|quit|register|save)\b/i.test(
      text,
    ),
  commandInWarning: (warning) =>
    firstMatch(warning, [
      new RegExp(
        `(?:^|[.!?] )${RISKY}\\b[^.!?]*?(?:,? and|—|,) [^.!?]*?\\b(?:will|is|are|goes|go|disappears?|stops?|loses?)\\b`,
        'i',
      ),
    ]),
  hedges: (text) => signsOf(text, HEDGES),
  factForm: () => undefined,
  factForms: [],
};
