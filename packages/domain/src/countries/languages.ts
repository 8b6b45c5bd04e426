/**
 * THE list of languages (BCP 47), Khmer first, as on the tablets at the border. The words of each are a folder in
 * `packages/words/src`.
 */
export const languages = ['km', 'en', 'th', 'vi', 'ms'] as const;
export type Language = (typeof languages)[number];
