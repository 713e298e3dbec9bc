/**
 * Scripts that are written without spaces between words. Where words begin and end, segmenters decide differently, and
 * the build’s is not the browser’s: so each sign is a word here, and whoever types any two neighbouring ones finds the text.
 */
export const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
/** Belongs to the sign before it. */
const MARKS = String.raw`\p{M}*`;
/** Punctuation of these scripts, after which no space stands either. */
const STOPS = '、。，．：；！？…）」』】》〉”’・';
const TAGS = '(?:<[^>]*>)*';

const BETWEEN = new RegExp(
  String.raw`(?<=${SIGN}${MARKS}|[${STOPS}])(?!\p{M})(?=${TAGS}(?:${SIGN}|[\p{L}\p{N}]))|(?<=[\p{L}\p{N}])(?=${TAGS}${SIGN})(?!\p{M})`,
  'gu',
);
const SPACES = new RegExp(
  String.raw`(?<=(?:${SIGN}${MARKS}|[${STOPS}])(?:</?mark>)*) (?=(?:</?mark>)*(?:${SIGN}|[${STOPS}「『【《〈（“‘]))`,
  'gu',
);
const ANY = new RegExp(SIGN, 'u');

/**
 * Puts a space between signs, so that an index that knows words by their spaces knows each.
 *
 * @param text or markup, whose tags stay as they are
 */
export const partSigns = (text: string): string => (ANY.test(text) ? text.replace(BETWEEN, ' ') : text);

/** Takes those spaces out again of what is shown; found words may stand in `<mark>`. */
export const joinSigns = (text: string): string => (ANY.test(text) ? text.replace(SPACES, '') : text);
