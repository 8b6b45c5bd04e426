/**
 * The eleven check letters, in the order of the values 0 to 10. The names of no two of them rhyme in English, the
 * language of spelling on the telephone: of B C D E G P T V only T is here, of A J K only K, of F S X only F, of M N
 * only M, of I Y only Y, of Q U only Q. O and I are left out too: they are read as nought and one.
 */
export const checkLetters = 'FHKLMQRTWYZ';

/**
 * The check letter of digits and letters: ISO/IEC 7064, MOD 11-2 (as in ORCID and ISNI), a letter as its two digits (A
 * is 10, Z is 35). It differs for every single wrong digit and for every swap of two digits that stand side by side.
 */
export function checkLetterOf(signs: string): string {
  const digits = [...signs].flatMap((sign) => [...String(Number.parseInt(sign, 36))].map(Number));
  const rest = digits.reduce((before, digit) => ((before + digit) * 2) % 11, 0);
  return checkLetters.charAt((12 - rest) % 11);
}
