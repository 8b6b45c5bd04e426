type Encode = (word: string) => string | Buffer;

const bytesOf = (word: string): Buffer => Buffer.from(word, 'utf8');
const units = (word: string): readonly number[] => Array.from(word, (_, at) => at).map((at) => word.charCodeAt(at));
const hexOf = (unit: number): string => unit.toString(16).padStart(4, '0');

/** What stands in a text in base64 wherever it begins in a group of three bytes: only the signs that its neighbours do not touch. */
function base64At(offset: 0 | 1 | 2, alphabet: 'base64' | 'base64url'): Encode {
  return (word) => {
    const bytes = bytesOf(word);
    const whole = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString(alphabet)
      .replace(/=+$/, '');
    const sure = Math.floor(((offset + bytes.length) * 8) / 6);
    return whole.slice(Math.ceil((offset * 8) / 6), sure);
  };
}

const quoted: Encode = (word) =>
  [...bytesOf(word)]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
    .join('');

const percent: Encode = (word) => encodeURIComponent(word);
const escaped: Encode = (word) =>
  units(word)
    .map((unit) => (unit < 128 ? String.fromCharCode(unit) : `\\u${hexOf(unit)}`))
    .join('');

/** Each way in which a word may lie in a log, a row or a file. Packed texts (gzip, also in base64 and hex) are unpacked by the search. */
export const encodings: Readonly<Record<string, Encode>> = {
  raw: (word) => word,
  lower: (word) => word.toLowerCase(),
  upper: (word) => word.toUpperCase(),
  nfd: (word) => word.normalize('NFD'),
  'without marks': (word) =>
    word
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase(),
  'json-escaped': escaped,
  'JSON-ESCAPED': (word) => String(escaped(word)).replace(/\\u.{4}/g, (one) => `\\u${one.slice(2).toUpperCase()}`),
  percent,
  'percent, lower': (word) => String(percent(word)).replace(/%../g, (one) => one.toLowerCase()),
  'percent, twice': (word) => encodeURIComponent(encodeURIComponent(word)),
  hex: (word) => bytesOf(word).toString('hex'),
  HEX: (word) => bytesOf(word).toString('hex').toUpperCase(),
  'base64 at 0': base64At(0, 'base64'),
  'base64 at 1': base64At(1, 'base64'),
  'base64 at 2': base64At(2, 'base64'),
  'base64url at 0': base64At(0, 'base64url'),
  'base64url at 1': base64At(1, 'base64url'),
  'base64url at 2': base64At(2, 'base64url'),
  utf16le: (word) => Buffer.from(word, 'utf16le'),
  utf16be: (word) => Buffer.from(word, 'utf16le').swap16(),
  'quoted-printable': quoted,
  'html, decimal': (word) =>
    units(word)
      .map((unit) => `&#${unit};`)
      .join(''),
  'html, hexadecimal': (word) =>
    units(word)
      .map((unit) => `&#x${unit.toString(16)};`)
      .join(''),
};
