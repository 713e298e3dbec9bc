/** What every help centre may link to; `article` and `page` are pages of its own. */
export const LINK_SCHEMES: readonly string[] = ['article', 'page', 'https', 'http', 'mailto', 'tel'];

/** Schemes by which a link runs something in the page, or shows what is on the reader’s machine. */
const UNSAFE = new Set(
  `javascript data vbscript livescript mocha file filesystem blob about view-source jar chrome resource
  ms-msdt search-ms search ms-search ms-officecmd ms-appinstaller shell res mhtml mk its ms-its`.split(/\s+/),
);

/** Whether a product may name a scheme as that of its app. */
export const isSafeScheme = (scheme: string) => !UNSAFE.has(scheme);
