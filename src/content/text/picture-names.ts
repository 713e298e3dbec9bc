const ENDING = /(\.[a-z0-9]+)$/;

/** The file that stands for a picture in a language: `menu.png` → `menu.ru.png`. */
export const variantOf = (name: string, locale: string) => name.replace(ENDING, `.${locale}$1`);

/** Its sister in dark colours: `menu.ru.png` → `menu.ru.dark.png`. */
export const darkOf = (name: string) => name.replace(ENDING, '.dark$1');
