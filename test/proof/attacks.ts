import type { KmsKeyRow } from '@homeward/vault/key-row';
import fc from 'fast-check';
import { type Lying, sectionNames } from './sealed-world.ts';

/** What is drawn for one attack: whom it is made on, with what of whom, and where in the bytes. */
type Drawn = {
  readonly on: Lying;
  readonly from: Lying;
  readonly section: string;
  readonly other: string;
  readonly at: number;
};
/** A change to what lies in the tables; `undefined` where it would change nothing. */
type Attack = (drawn: Drawn) => Lying | undefined;

function withJwe(of: Lying, section: string, jwe: string): Lying {
  const stored = of.sealed[section];
  return { ...of, sealed: { ...of.sealed, [section]: { version: stored?.version ?? 1, jwe } } };
}

const jweOf = (of: Lying, section: string): string => of.sealed[section]?.jwe ?? '';

function flipped(bytes: Buffer, at: number): Buffer {
  const bit = at % (bytes.length * 8);
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return bytes;
}

/** One bit of the header, the nonce, the ciphertext or the tag. */
function flippedJwe(jwe: string, at: number): string {
  const parts = jwe.split('.');
  const part = [0, 2, 3, 4][at % 4] ?? 0;
  parts[part] = flipped(Buffer.from(parts[part] ?? '', 'base64url'), at >> 2).toString('base64url');
  return parts.join('.');
}

const flippedText = (base64: string, at: number) => flipped(Buffer.from(base64, 'base64'), at).toString('base64');
const withRow = (of: Lying, more: Partial<KmsKeyRow>): Lying => ({ ...of, row: { ...of.row, ...more } });
const differ = (one: Lying, other: Lying) => one.id !== other.id;
const theOlder = ({ on, at }: Drawn) => on.before[at % on.before.length];

/** Every way of altering what lies in the tables that the proof knows, by name. */
export const attacks: Readonly<Record<string, Attack>> = {
  'flip a bit of a seal': ({ on, section, at }) => withJwe(on, section, flippedJwe(jweOf(on, section), at)),
  'cut a seal': ({ on, section, at }) => {
    const jwe = jweOf(on, section);
    return withJwe(on, section, jwe.slice(0, at % jwe.length));
  },
  'flip a bit of a wrapped key': ({ on, at }) =>
    on.own === undefined || at % 2 === 0
      ? withRow(on, { wrapped: flippedText(on.row.wrapped, at >> 1) })
      : { ...on, own: { ...on.own, wrapped: flippedText(on.own.wrapped, at >> 1) } },
  'cut a wrapped key': ({ on, at }) => {
    const { wrapped } = on.own ?? on.row;
    const cut = wrapped.slice(0, at % wrapped.length);
    return on.own === undefined ? withRow(on, { wrapped: cut }) : { ...on, own: { ...on.own, wrapped: cut } };
  },
  'swap two sections': ({ on, section, other }) =>
    section === other ? undefined : withJwe(on, section, jweOf(on, other)),
  'swap a section between records': ({ on, from, section }) =>
    differ(on, from) ? withJwe(on, section, jweOf(from, section)) : undefined,
  'say another version': ({ on, section, at }) => {
    const stored = on.sealed[section];
    const version = (stored?.version ?? 1) + 1 + (at % 9);
    return on.kind === 'disclosure' || stored === undefined
      ? undefined
      : { ...on, sealed: { ...on.sealed, [section]: { ...stored, version } } };
  },
  'put an older section back': (drawn) => {
    const older = theOlder(drawn)?.sealed[drawn.section];
    return older && { ...drawn.on, sealed: { ...drawn.on.sealed, [drawn.section]: older } };
  },
  'put an older section back under the newer number': (drawn) => {
    const older = theOlder(drawn)?.sealed[drawn.section];
    return older && withJwe(drawn.on, drawn.section, older.jwe);
  },
  'put everything sealed back': (drawn) => ({ ...drawn.on, sealed: theOlder(drawn)?.sealed ?? {} }),
  'put an older key row with its sections back': ({ on }) => on.before[0] && { ...on, ...on.before[0] },
  'take a section away': ({ on, section }) => {
    const { [section]: _, ...left } = on.sealed;
    return on.kind === 'disclosure' ? undefined : { ...on, sealed: left };
  },
  'swap key rows': ({ on, from }) => (differ(on, from) ? apart(on, withRow(on, from.row)) : undefined),
  'swap key rows, each said to be the other': ({ on, from }) =>
    differ(on, from) ? apart(on, withRow(on, { wrapped: from.row.wrapped })) : undefined,
  'swap an own key': ({ on, from }) =>
    differ(on, from) && on.own !== undefined && from.own !== undefined ? { ...on, own: from.own } : undefined,
  'bring everything of another record': ({ on, from }) =>
    differ(on, from) ? { ...on, row: from.row, sealed: from.sealed, ...(from.own && { own: from.own }) } : undefined,
  'read at another desk': ({ on, from }) =>
    on.desk === from.desk && on.country === from.country
      ? undefined
      : { ...on, desk: from.desk, country: from.country, row: { ...on.row, context: readerOf(on, from) } },
};

/** People off one truck share the truck's row: there is nothing to swap. */
function apart(on: Lying, changed: Lying): Lying | undefined {
  return on.row.wrapped === changed.row.wrapped ? undefined : changed;
}

/** The row is made to say that it was always meant for whoever reads it. */
function readerOf(on: Lying, { desk, country }: Lying): KmsKeyRow['context'] {
  return { ...on.row.context, desk, country };
}

/** One attack, drawn at random from all of them on all of the world. */
export function attackOn(world: readonly Lying[]): fc.Arbitrary<{ readonly name: string; readonly drawn: Drawn }> {
  return fc.record({
    name: fc.constantFrom(...Object.keys(attacks)),
    drawn: fc.record({
      on: fc.constantFrom(...world),
      from: fc.constantFrom(...world),
      section: fc.constantFrom(...sectionNames),
      other: fc.constantFrom(...sectionNames),
      at: fc.nat(),
    }),
  });
}
