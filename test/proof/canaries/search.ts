import { gunzipSync, inflateRawSync } from 'node:zlib';
import { encodings } from './encodings.ts';
import { scripts, stems, type Token } from './tokens.ts';

/** A word found: in which sink, in which encoding, and what stands around it. One that was cut off is known by its beginning alone. */
export type Hit = {
  readonly sink: string;
  readonly encoding: string;
  readonly token: Token | 'cut off';
  readonly around: string;
  readonly at: number;
};

/** All words of one script in one encoding, found by what they begin with. */
type Needles = {
  readonly encoding: string;
  readonly begins: Buffer;
  readonly lengths: readonly number[];
  readonly tokens: ReadonlyMap<string, Token>;
};

export type Search = (sink: string, content: string | Uint8Array) => readonly Hit[];

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function needlesOf(tokens: readonly Token[], script: Token['script'], encoding: string): Needles {
  const encode = (word: string) => Buffer.from(encodings[encoding]?.(word) ?? '');
  const begins = encode(stems[script]);
  // What is found by its beginning must not come about by chance in a million sealed bytes.
  if (begins.length < 8) throw new Error(`the words of ${script} begin too shortly in ${encoding}`);
  const coded = new Map(tokens.map((token) => [textOf(encode(token.text)), token] as const));
  return { encoding, begins, lengths: [...new Set([...coded.keys()].map(({ length }) => length))], tokens: coded };
}

function found(sink: string, bytes: Buffer, { encoding, begins, lengths, tokens }: Needles): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = bytes.indexOf(begins); at >= 0; at = bytes.indexOf(begins, at + 1)) {
    const token = lengths.map((length) => tokens.get(bytes.toString('latin1', at, at + length))).find(Boolean);
    const around = bytes.subarray(Math.max(0, at - 60), at + 60).toString('utf8');
    hits.push({ sink, encoding, token: token ?? 'cut off', around, at });
  }
  return hits;
}

const head = 10;

// Beyond the head and after its end other things may lie: what is between them is opened alone. A head with a name in it is rare.
function unpacked(bytes: Uint8Array): Buffer | undefined {
  for (const open of [() => inflateRawSync(bytes.subarray(head), { finishFlush: 2 }), () => gunzipSync(bytes)]) {
    try {
      return open();
    } catch {}
  }
  return undefined;
}

// A word that is whole in one encoding looks cut off in another that begins alike.
function eachOnce(hits: readonly Hit[]): readonly Hit[] {
  const whole = hits.filter(({ token }) => token !== 'cut off').map(({ at }) => at);
  return hits.filter(({ token, at }) => token !== 'cut off' || !whole.some((one) => Math.abs(one - at) < 4));
}

const magic = Buffer.from([0x1f, 0x8b, 0x08]);

/** What lies packed in it: gzip as it is, in base64 or in hex. */
function packedIn(bytes: Buffer): readonly Buffer[] {
  const inside: (Buffer | undefined)[] = [];
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1))
    inside.push(unpacked(bytes.subarray(at)));
  if (bytes.includes('H4sI'))
    for (const [text] of textOf(bytes).matchAll(/H4sI[\w+/-]{12,}/g))
      inside.push(unpacked(Buffer.from(text, 'base64')));
  if (bytes.includes('1f8b08') || bytes.includes('1F8B08'))
    for (const [text] of textOf(bytes).matchAll(/1f8b08[0-9a-f]{12,}/gi))
      inside.push(unpacked(Buffer.from(text, 'hex')));
  return inside.filter((one) => one !== undefined);
}

/** Looks for every one of the words in every encoding, and in what is packed within. */
export function openSearch(tokens: readonly Token[]): Search {
  const needles = scripts.flatMap((script) => {
    const own = tokens.filter((token) => token.script === script);
    return Object.keys(encodings).map((encoding) => needlesOf(own, script, encoding));
  });
  const search = (sink: string, bytes: Buffer, depth: number): readonly Hit[] => [
    ...eachOnce(needles.flatMap((one) => found(sink, bytes, one))),
    ...(depth === 0 ? [] : packedIn(bytes).flatMap((inner) => search(`${sink}, unpacked`, inner, depth - 1))),
  ];
  return (sink, content) => search(sink, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content), 2);
}
