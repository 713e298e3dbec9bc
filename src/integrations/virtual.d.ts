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

/** Made by `src/integrations/embed.ts`: the scripts that other products load. */
declare module 'virtual:spravka/embed' {
  /** A script as it is published: under `routes.embed(name)`. */
  export interface EmbedFile {
    name: string;
    code: string;
    /** For Subresource Integrity. */
    integrity: `sha384-${string}`;
    /** Its size over the wire, compressed with brotli at its best, bytes. */
    brotli: number;
    /** Whether the name holds a hash of the contents, so that it may be cached for ever. */
    lasting: boolean;
  }
  /** What a page that names a script needs to know. */
  export interface EmbedScript {
    /** The name with a hash in it, which may be cached for ever. */
    file: string;
    /** The name that always holds the newest; of the loader only. */
    latest?: string;
    integrity: `sha384-${string}`;
    brotli: number;
  }
  /** Everything to publish. */
  export const files: EmbedFile[];
  /** The loader, with `help-link`. A page loads it as a module: `<script type="module" src=…>`. */
  export const auto: EmbedScript & { latest: string };
  /** What the loader fetches, from beside itself, when a reader opens the panel. */
  export const panel: EmbedScript;
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
