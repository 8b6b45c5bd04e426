/** What stands beside a name and is never one: forms of address, and the words for "child of" in Malaysia. Nang, Nay or Anh may be names, and stay. */
const besideNames = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'madam',
  'dr',
  'lok',
  'oknha',
  'nangsao',
  'bin',
  'binti',
  'binte',
  'bte',
  'bt',
  'b',
  'a/l',
  'a/p',
  'anak',
  'encik',
  'puan',
  'tuan',
  'haji',
  'hajah',
  'hj',
  'hjh',
  'datuk',
  'dato',
]);

const khmerOnes = ['', 'muoy', 'pir', 'bei', 'buon', 'pram', 'prammuoy', 'prampir', 'prambei', 'prambuon'];

// One name, in the spellings and short forms of Malaysian papers.
const muhammad = /^(?:m[ou]ha?m+[aeou]d|mohd|muhd|md)$/;

/** A small number as Khmer says it (places, and people called after their order of birth); a greater one stays as it is. */
function spoken(digits: string): string {
  const number = Number(digits);
  if (number < 1 || number > 19) return digits;
  return number < 10 ? (khmerOnes[number] ?? '') : `dab ${khmerOnes[number - 10]}`;
}

/** Whether a text is written in Latin letters, with whatever marks. */
export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && !/[\p{L}--\p{Script=Latin}]/v.test(text);
}

/**
 * The words of a name in Latin letters: without marks (Vietnamese tones, horn and bar), case, apostrophes and forms of address. A
 * name that is nothing but such words keeps them: somebody may well be called Haji.
 */
export function nameWords(latin: string): readonly string[] {
  const plain = latin
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ`]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
  const counted = plain.replace(/\d+/g, (digits) => ` ${spoken(digits)} `);
  const words = counted.match(/a\/[lp](?=\s)|[a-z]+|\d+/g) ?? [];
  const names = words.filter((word) => !besideNames.has(word));
  return (names.length > 0 ? names : words).map((word) => (muhammad.test(word) ? 'muhamad' : word));
}
