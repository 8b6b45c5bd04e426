import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import type { Wish } from '../../functions/asking.ts';
import type { Cell } from '../access/differences.ts';
import { operationCells } from '../access/operation-cells.ts';
import type { World } from '../access/world.ts';

/** One request twice: about something that is there and not the person’s, and about nothing. */
export type Pair = {
  readonly name: string;
  readonly who: string;
  readonly method: string;
  readonly denied: string;
  readonly absent: string;
  readonly wish: (about: 'denied' | 'absent') => Wish;
};

const nobody = uuidv7();
const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same about nothing: every id of a record replaced by one that names none. */
function aboutNothing(text: string): string {
  return text.replace(anyId, nobody);
}

type Headers = Readonly<Record<string, string | undefined>>;
type Variant = {
  readonly name: string;
  readonly headers?: () => Headers;
  readonly body?: string;
  readonly path?: (path: string) => string;
};

const spokenAlike: readonly Variant[] = [
  { name: 'as it should be' },
  { name: 'in Khmer', headers: () => ({ 'accept-language': 'km' }) },
  { name: 'with its id in capitals', path: (path) => path.replace(anyId, (one) => one.toUpperCase()) },
  { name: 'with a question behind it', path: (path) => `${path}${path.includes('?') ? '&' : '?'}limit=1` },
];
const readings: readonly Variant[] = [
  ...spokenAlike,
  { name: 'if it is another version', headers: () => ({ 'if-none-match': '"1"' }) },
  { name: 'if it is that version', headers: () => ({ 'if-match': '"1"' }) },
  { name: 'in a part', headers: () => ({ range: 'bytes=0-10' }) },
];

/** `used` are keys under which records of the denied thing were written, and its versions. */
function acts({ keys, versions }: Traces): readonly Variant[] {
  return [
    ...spokenAlike,
    ...versions.map((one) => ({ name: 'at its version', headers: () => ({ 'if-match': `"${one}"` }) })),
    ...keys.map((one) => ({ name: 'under a key of its own', headers: () => ({ 'idempotency-key': one }) })),
    { name: 'without a version', headers: () => ({ 'if-match': undefined }) },
    { name: 'at a version that is none', headers: () => ({ 'if-match': 'W/"1"' }) },
    { name: 'without a key', headers: () => ({ 'idempotency-key': undefined }) },
    { name: 'with a body that is none', body: '{"no-such-field":1}' },
    { name: 'with a body that is broken', body: '{"' },
    { name: 'with no body', body: '' },
  ];
}

/** What is known of the records that are not the person’s: keys that wrote them and versions they stand at. */
type Traces = { readonly keys: readonly string[]; readonly versions: readonly number[] };

function pairOf(cell: Cell, { name, headers, body, path = (same) => same }: Variant): Pair {
  const said = body ?? cell.body;
  const key = uuidv7();
  return {
    name: `${cell.name}, ${name}`,
    who: cell.who,
    method: cell.method,
    denied: path(cell.path),
    absent: path(aboutNothing(cell.path)),
    wish: (about) => ({
      headers: { ...cell.headers, ...(cell.method === 'POST' ? { 'idempotency-key': key } : {}), ...headers?.() },
      ...(said === undefined || cell.method === 'GET' ? {} : { body: about === 'denied' ? said : aboutNothing(said) }),
    }),
  };
}

/** A key under which the file of somebody else was written, and the version it stands at. */
async function tracesOf({ cast, cases }: World): Promise<Traces> {
  const items = await allOf(cast.store, 'cases', `state#${cases.third}`);
  const key = items.map(({ sk }) => String(sk)).find((sk) => sk.startsWith('event#'));
  const state = items.find(({ sk }) => sk === 'state');
  return { keys: [key?.split('#')[1] ?? ''], versions: [1, Number(state?.['v'])] };
}

/** Every operation about something that is there and not the person’s, by everybody who has the operation, in every way of asking. */
export async function pairsIn(world: World): Promise<readonly Pair[]> {
  const traces = await tracesOf(world);
  const notHers = operationCells(world).filter(({ name, who }) => name.endsWith(', third') || who === 'colleague');
  const named = notHers.filter(({ path, body = '' }) => [path, body].some((text) => text !== aboutNothing(text)));
  const asked = named.flatMap((cell) =>
    (cell.method === 'GET' ? readings : acts(traces)).map((one) => pairOf(cell, one)),
  );
  const other = named.flatMap((cell) =>
    ['HEAD', 'OPTIONS', 'PUT'].map((method) => ({ ...pairOf({ ...cell, method: 'GET' }, { name: method }), method })),
  );
  return [...asked, ...other];
}
