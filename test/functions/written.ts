import { desk } from '@homeward/domain/people/actor';
import type { Call, Touched } from '@homeward/local/ledger';
import { tableNames } from '@homeward/store/tables';
import { inWords, type Sent } from '../store/written-in-words.ts';
import { routeAt } from './journal.ts';

/** A kind of write, and the operation or the background function that made it. */
export type Written = { readonly by: string; readonly line: string };

const kinds: Readonly<Record<string, Sent['kind']>> = {
  PutItem: 'Put',
  UpdateItem: 'Update',
  DeleteItem: 'Delete',
  ConditionCheckItem: 'ConditionCheck',
};

/** The words of keys that say what lies there; whatever else stands in a key tells one record from another. */
const words = new Set([
  ...desk.options,
  'KH',
  'all',
  'answer',
  'areas',
  'arrival',
  'batch',
  'begun',
  'blocked',
  'broken',
  'case',
  'closed',
  'contact',
  'contacts',
  'copy',
  'counted',
  'crossing',
  'day',
  'delivery',
  'directory',
  'disclosure',
  'dispute',
  'duplicates',
  'erasing',
  'event',
  'export',
  'file',
  'gate',
  'general',
  'gone',
  'handover',
  'head',
  'held',
  'kept',
  'key',
  'later',
  'layouts',
  'line',
  'link',
  'listed',
  'log',
  'meeting',
  'now',
  'number',
  'observed',
  'of',
  'open',
  'org',
  'parity',
  'pending',
  'place',
  'plan',
  'providers',
  'public',
  'quiet',
  'reception',
  'recommendation',
  'referral',
  'referred',
  'said',
  'sealed',
  'session',
  'signature',
  'signed',
  'staff',
  'state',
  'tag',
  'tags',
  'taken',
  'told',
  'trucks',
  'villages',
  'watch',
  'words',
]);

function shapeOf(key: string): string {
  if (key.startsWith('event#')) return 'event#·';
  const parts = key.split('#').map((part) => (/^(TH|VN|MY|ZZ)$/.test(part) ? 'XX' : words.has(part) ? part : '·'));
  return parts.join('#');
}

/** A key without what tells one record from another: every receipt lies in the chain of its thing, and none is unlike another. */
function placeOf(table: string, [pk = '', sk = '']: readonly string[]) {
  if (/^open#[A-Z]{2}$/.test(pk)) return { pk: 'open#XX', sk: '·#·' };
  if (table === 'facts') return { pk: shapeOf(pk).replace('KH', 'XX'), sk: shapeOf(sk).replace('KH', 'XX') };
  if (pk.includes('#delivery#')) return { pk: 'XX#delivery#·', sk };
  if (table !== 'receipts') return { pk: shapeOf(pk), sk: shapeOf(sk) };
  if (pk.startsWith('log#taken#')) return { pk: 'log#taken#·', sk };
  return pk.startsWith('log#') ? { pk: shapeOf(pk), sk: shapeOf(sk) } : { pk: '·', sk: 'entry' };
}

/** Which operation a call was made for; of a background function its own name. */
function doerOf({ caller, operation = '' }: Call): string {
  const [method = '', path = ''] = operation.split(' ');
  if (!path.startsWith('/v1/')) return caller;
  return routeAt(method, `/${path.split('/').slice(3).join('/')}`).operationId;
}

/** Whether a record is there by then depends on what clocks wrote before: either condition holds it to what was seen. */
function asSeen(line: string): string {
  return line.replace(/only (where there is none|at the version that was read)$/, 'only as it was seen');
}

function lineOf({ kind, resource, key = '', condition }: Touched): readonly string[] {
  const said = kinds[kind];
  if (said === undefined) return [];
  const table = tableNames.find((name) => resource.toLowerCase().includes(`table${name}`)) ?? resource;
  return [asSeen(inWords({ kind: said, table, condition, ...placeOf(table, key.split('|')) }))];
}

/** Every kind of write that functions made, each once for each who made it, in order. */
export function writtenIn(calls: readonly Call[]): readonly Written[] {
  const all = calls
    .filter(({ caller, service }) => caller !== 'admin' && service === 'dynamodb')
    .flatMap((call) => call.touched.flatMap(lineOf).map((line) => ({ by: doerOf(call), line })));
  const once = new Map(all.map((one) => [`${one.by} ${one.line}`, one]));
  return [...once.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
