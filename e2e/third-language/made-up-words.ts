/** An Arabic letter for each Latin one: what it says is nothing, but it is written, joined and broken as Arabic is. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    a: 'ا',
    b: 'ب',
    c: 'ك',
    d: 'د',
    e: 'ي',
    f: 'ف',
    g: 'ج',
    h: 'ه',
    i: 'ي',
    j: 'ج',
    k: 'ك',
    l: 'ل',
    m: 'م',
  },
  ...{
    n: 'ن',
    o: 'و',
    p: 'ب',
    q: 'ق',
    r: 'ر',
    s: 'س',
    t: 'ت',
    u: 'و',
    v: 'ف',
    w: 'و',
    x: 'خ',
    y: 'ي',
    z: 'ز',
  },
};

/** Arabic letters of about the length of an English text; `{{…}}` stays. */
export function madeUpWords(english: string): string {
  return english.replace(/(\{\{.*?\}\})|[a-z]/gi, (letter, kept?: string) =>
    kept ? kept : (LETTERS[letter.toLowerCase()] ?? letter),
  );
}
