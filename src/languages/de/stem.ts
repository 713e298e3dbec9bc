/**
 * The German stemmer of the Snowball project (https://snowballstem.org/algorithms/german/stemmer.html), as the index has
 * it: it sees umlauts only where they are written “ae”, “oe”, “ue”, for accents are dropped before.
 */

/** Where R1 begins: behind the first consonant that follows a vowel, and not before the third letter. */
const REGION = /^.*?[aeiouyäöü][^aeiouyäöü]/;
const LEAST_BEFORE_R1 = 3;
const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };
const S_ENDING = /[bdfghklmnrt]s$/;
const ST_ENDING = /.{3}[bdfghklmnt]st$/;
const ET_ENDING = /(?<!geordn|intern|plan|tick|tr)(?<=[dfgklmnrstUzä])et$/;

/**
 * The part of a word that its forms share.
 *
 * @param word in small letters, without accents
 */
export function stem(word: string): string {
  // Between vowels u and y are consonants.
  let left = word
    .replaceAll('ß', 'ss')
    .replace(/(?<=[aeiouyäöü])[uy](?=[aeiouyäöü])/g, (letter) => letter.toUpperCase())
    .replace(/ae|oe|(?<!q)ue/g, (pair) => UMLAUTS[pair] ?? pair);
  const first = REGION.exec(left)?.[0].length ?? left.length;
  const second = REGION.exec(left.slice(first))?.[0].length;
  const r2 = second === undefined ? left.length : first + second;
  const r1 = Math.max(first, LEAST_BEFORE_R1);

  const ends = (pattern: RegExp, region: number) => {
    const found = pattern.exec(left);
    return found && found.index >= region ? found : undefined;
  };
  const cut = (end: RegExpExecArray) => {
    left = left.slice(0, end.index);
  };

  // Endings of nouns and adjectives.
  const ending = ends(/(?:erinnen|erin|lns|ln|ern|em|er|en|es|e|s)$/, r1);
  if (ending) {
    const [letters] = ending;
    const stays = (letters === 's' && !S_ENDING.test(left)) || (letters === 'em' && /system$/.test(left));
    if (!stays) cut(ending);
    if (/^l/.test(letters)) left += 'l';
    if (/^e[ns]?$/.test(letters)) left = left.replace(/niss$/, 'nis');
  }
  // Of comparison and of verbs.
  const compared = ends(/(?:est|en|er|st|et)$/, r1);
  const stays =
    (compared?.[0] === 'st' && !ST_ENDING.test(left)) || (compared?.[0] === 'et' && !ET_ENDING.test(left));
  if (compared && !stays) cut(compared);
  // That make one word of another.
  const made = ends(/(?:end|ung|isch|ig|ik|lich|heit|keit)$/, 0);
  if (made && made.index >= r2) {
    const [letters] = made;
    if (letters === 'end' || letters === 'ung') {
      cut(made);
      const more = ends(/(?<!e)ig$/, r2);
      if (more) cut(more);
    } else if (letters === 'keit') {
      cut(made);
      const more = ends(/(?:lich|ig)$/, r2);
      if (more) cut(more);
    } else if (letters === 'lich' || letters === 'heit') {
      cut(made);
      const more = ends(/(?:er|en)$/, r1);
      if (more) cut(more);
    } else if (!/e$/.test(left.slice(0, made.index))) cut(made);
  }
  return left.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}
