/** A word that was written into one field of one record and stands nowhere else, so that wherever it turns up it came from there. */
export type Token = {
  readonly text: string;
  readonly script: Script;
  /** The field it was written into: an operation and a place in its body, `logArrival /sections/identity/name/latin`. */
  readonly field: string;
};

export const scripts = ['Khmer', 'Thai', 'Vietnamese', 'Latin'] as const;
type Script = (typeof scripts)[number];

/** Hands out a new word for a field at every call, in the four scripts in turn, and remembers all it gave. */
export type Mint = { readonly tokens: readonly Token[]; readonly mint: (field: string) => string };

const letters: Readonly<Record<Script, string>> = {
  Khmer: 'កខគឃងចឆជឈញដឋឌឍណត',
  Thai: 'กขคฆงจฉชซฌญฎฏฐฑฒ',
  Vietnamese: 'ấầẩẫậếềểễệốồổỗộứ',
  Latin: 'abdefgiklmnoprtu',
};
/** What all words of a script begin with: one that was cut off is known by it. */
export const stems: Readonly<Record<Script, string>> = {
  Khmer: 'ឪឡឨឦ',
  Thai: 'ฬฮฤฦ',
  Vietnamese: 'Qậxộjỹvẻ',
  Latin: 'Zqvxjwkf',
};
const consonants = 'bcdghklmnprstvxq';

/** Twelve letters that no other number has: a multiplication by an odd number turns the bits about and loses none. */
function digitsOf(number: number): readonly number[] {
  const turned = (BigInt(number) * 0x9e3779b97f4bn) & 0xffffffffffffn;
  return [...turned.toString(16).padStart(12, '0')].map((digit) => Number.parseInt(digit, 16));
}

/** The word of a number in a script. In Vietnamese every second letter has two marks, so that NFC and NFD differ. */
function wordOf(number: number, script: Script): string {
  const from = [...letters[script]];
  const body = digitsOf(number).map((digit, place) =>
    script === 'Vietnamese' && place % 2 === 0 ? (consonants[digit] ?? '') : (from[digit] ?? ''),
  );
  return stems[script] + body.join('');
}

/** Words beginning with a number of its own, where several of them are at work beside each other. */
export function openMint(first = 1): Mint {
  const tokens: Token[] = [];
  return {
    tokens,
    mint(field) {
      const number = first + tokens.length;
      const script = scripts[number % scripts.length] ?? 'Latin';
      const text = wordOf(number, script);
      tokens.push({ text, script, field });
      return text;
    },
  };
}
