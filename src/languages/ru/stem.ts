/**
 * The Russian stemmer of the Snowball project (https://snowballstem.org/algorithms/russian/stemmer.html): endings are
 * taken off within RV, the part of a word after its first vowel.
 */

const FIRST_VOWEL = /^(.*?[аеиоуыэюя])(.*)$/;

const PERFECTIVE_GERUND = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$/;
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const VERB =
  /(?:(?<=[ая])(?:йте|ете|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:уйте|ейте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const DERIVATIONAL = /(?:ость|ост)$/;
const SUPERLATIVE = /(?:ейше|ейш)$/;

/** Where R2 begins: behind the second consonant that follows a vowel. */
const R2 = /^.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/;

/**
 * The part of a word that its forms share.
 *
 * @param word in small letters, with е for ё
 */
export function stem(word: string): string {
  const [, head = '', rest = ''] = FIRST_VOWEL.exec(word) ?? [];
  if (head === '') return word;
  let rv = takeEnding(rest);
  rv = rv.replace(/и$/, '');
  const r2 = R2.exec(word)?.[0].length ?? word.length;
  const derivational = DERIVATIONAL.exec(rv);
  if (derivational && head.length + derivational.index >= r2) rv = rv.slice(0, derivational.index);
  if (rv.endsWith('нн')) rv = rv.slice(0, -1);
  else if (SUPERLATIVE.test(rv)) rv = rv.replace(SUPERLATIVE, '').replace(/нн$/, 'н');
  else rv = rv.replace(/ь$/, '');
  return head + rv;
}

function takeEnding(rv: string): string {
  if (PERFECTIVE_GERUND.test(rv)) return rv.replace(PERFECTIVE_GERUND, '');
  const plain = rv.replace(REFLEXIVE, '');
  if (ADJECTIVE.test(plain)) return plain.replace(ADJECTIVE, '').replace(PARTICIPLE, '');
  if (VERB.test(plain)) return plain.replace(VERB, '');
  return plain.replace(NOUN, '');
}
