/** Made by `src/integrations/fonts.ts` while the site is built. */
declare module 'virtual:spravka/fonts' {
  export interface FontFace {
    /** Of the woff2 file. */
    url: string;
    /** For `unicode-range`: exactly the characters the file was cut to. */
    unicodeRange: string;
    /** For `font-weight`: `400`, or `400 700` where it varies. */
    weight: string;
    /** Ids of the locales whose pages are written with it. */
    locales: string[];
    /** Whether those pages fetch it at once. */
    isText: boolean;
  }
  /** The typeface's files. No italic. */
  export const faces: FontFace[];
  /**
   * The family "Site Names": only the letters of the languages' own names, so that a page can print the name of a
   * language in another script without fetching that script. Stands before the main family, where a name is printed.
   */
  export const names: FontFace[];
  /** How the typeface of a locale stands beside the device's own; shares of the size. */
  export const measures: Record<
    string,
    { width: number; ascent: number; descent: number; lineGap: number } | undefined
  >;
  /** The device's own families, for what the typeface does not draw. */
  export const fallback: string[];
}

/** Made by `src/integrations/brand.ts`: a help centre's own drawings. */
declare module 'virtual:spravka/brand' {
  export interface Drawing {
    url: string;
    /** For dark pages, where there is one. */
    dark: string | undefined;
    /** Of the drawing; only their relation counts. */
    width: number;
    height: number;
  }
  /** Stands in place of the mark, beside the name. */
  export const logo: Drawing | undefined;
  /** Stands in place of the mark and the name. */
  export const wordmark: Drawing | undefined;
  /** Shown beside a link to every page that has no card of its own. */
  export const card: { url: string; width: number; height: number } | undefined;
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
