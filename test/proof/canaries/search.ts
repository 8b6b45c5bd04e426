import { gunzipSync, inflateRawSync } from 'node:zlib';
import { encodings } from './encodings.ts';
import { scripts, type Token } from './tokens.ts';

/** A word found where it must not be: in which sink, in which encoding, and what stands around it. */
export type Hit = { readonly sink: string; readonly encoding: string; readonly token: Token; readonly around: string };

/** All words of one script in one encoding, found by what they begin with. */
type Needles = {
  readonly encoding: string;
  readonly begins: Buffer;
  readonly lengths: readonly number[];
  readonly tokens: ReadonlyMap<string, Token>;
};

export type Search = (sink: string, content: string | Uint8Array) => readonly Hit[];

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function commonStart(all: readonly string[]): string {
  const [first = '', ...rest] = all;
  const differs = [...first].findIndex((sign, at) => rest.some((one) => one[at] !== sign));
  return differs < 0 ? first : first.slice(0, differs);
}

function needlesOf(tokens: readonly Token[], encoding: string): Needles | undefined {
  const encode = encodings[encoding];
  if (encode === undefined || tokens.length === 0) return undefined;
  const coded = new Map(tokens.map((token) => [textOf(Buffer.from(encode(token.text))), token] as const));
  const begins = commonStart([...coded.keys()]);
  // Words that have nothing in common would be looked for at every byte.
  if (begins.length < 3) throw new Error(`the words have no common beginning in ${encoding}`);
  const lengths = [...new Set([...coded.keys()].map(({ length }) => length))];
  return { encoding, begins: Buffer.from(begins, 'latin1'), lengths, tokens: coded };
}

function found(sink: string, bytes: Buffer, { encoding, begins, lengths, tokens }: Needles): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = bytes.indexOf(begins); at >= 0; at = bytes.indexOf(begins, at + 1)) {
    const token = lengths
      .map((length) => tokens.get(bytes.toString('latin1', at, at + length)))
      .find((one) => one !== undefined);
    if (token !== undefined)
      hits.push({ sink, encoding, token, around: bytes.subarray(Math.max(0, at - 60), at + 60).toString('utf8') });
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
    return Object.keys(encodings).flatMap((encoding) => needlesOf(own, encoding) ?? []);
  });
  const search = (sink: string, bytes: Buffer, depth: number): readonly Hit[] => [
    ...needles.flatMap((one) => found(sink, bytes, one)),
    ...(depth === 0 ? [] : packedIn(bytes).flatMap((inner) => search(`${sink}, unpacked`, inner, depth - 1))),
  ];
  return (sink, content) => search(sink, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content), 2);
}
