/** Made by `src/integrations/fonts.ts` while the site is built. */
declare module 'virtual:spravka/fonts' {
  export interface FontFace {
    /** Name of the part of the family, as Fontsource calls it. */
    subset: string;
    /** Of the woff2 file. */
    url: string;
    /** For `unicode-range`: exactly the characters the file was cut to. */
    unicodeRange: string;
    /** Ids of the locales whose pages need the file at once, so that they preload it. */
    locales: string[];
  }
  /** The family's files. Variable weight, 400 to 700; no italic. */
  export const faces: FontFace[];
  /**
   * The family "Spravka Names": only the letters of the languages' own names, so that a page can print the name of a
   * language in another script without fetching that script. Stands before the main family, where a name is printed.
   */
  export const names: FontFace[];
}

/** subset-font ships no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff' | 'woff2';
    keepFeatures?: string[];
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** Cuts a font to the characters of `text`. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
