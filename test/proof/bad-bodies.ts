import { gzipSync as gzip } from 'node:zlib';
import type { Route } from '@homeward/api/route';
import { freeFields, schemaOf } from './canaries/fill.ts';

/** A body that must not be taken, by its name. */
export type Bad = {
  readonly name: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly encoding?: string;
};

/** Stands in every text that is sent, and may come back in no answer and no log line. */
export const canary = 'kh-canary-7f3a';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly (string | number)[];

function leavesOf(value: Json, at: Path = []): readonly (readonly [Path, Json])[] {
  if (value === null || typeof value !== 'object') return [[at, value]];
  const inner = Object.entries(value).flatMap(([name, one]) =>
    leavesOf(one as Json, [...at, Array.isArray(value) ? Number(name) : name]),
  );
  return at.length === 0 ? inner : [[at, value], ...inner];
}

function replaced(value: Json, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (index === first ? replaced(one, rest, by) : one));
  const whole = value as { readonly [name: string]: Json };
  return { ...whole, [first]: replaced(whole[first] ?? null, rest, by) };
}

const deep = (open: string, close: string) => `${open.repeat(10_000)}1${close.repeat(10_000)}`;

// None of these is a value that any field of any body takes.
const wrongForAll: readonly unknown[] = [
  null,
  1e308,
  -1.5,
  [[canary]],
  { [canary]: canary },
  `${canary}\u0000`,
  `${canary}\u202e`,
  `${canary}\ud800`,
  `${canary}\ufffd`,
  '',
  '   ',
  'x'.repeat(20_000),
  'NaN',
  '-Infinity',
  "'; DROP TABLE --",
  // Longer than the longest text (8000).
  '<script>alert(1)</script>'.repeat(400),
  '2024-02-30',
  '2569-01-01',
  '2569-01-01T00:00:00Z',
  '2024-02-30T00:00:00Z',
  '2024-01-01T00:00:00+07:00',
];

// A text takes these; only where a text stands are they left out.
const fitsWords = new Set<unknown>([
  'NaN',
  '-Infinity',
  "'; DROP TABLE --",
  '2024-02-30',
  '2569-01-01',
  '2569-01-01T00:00:00Z',
  '2024-02-30T00:00:00Z',
  '2024-01-01T00:00:00+07:00',
]);
const words = [
  'words',
  'latin',
  'local',
  'birthplace',
  'place',
  'threats',
  'note',
  'document',
  'exceptions',
  'aliases',
  // Of a contact in the directory.
  'hours',
  'source',
  'value',
];

/** A place is a tuple: code, Khmer, Latin; of a few places no Latin spelling is known, and spaces are none. */
function isNameOfAPlace({ operationId }: Route, path: Path): boolean {
  return operationId === 'keepPlaces' && path.length === 3 && path.at(-1) !== 0;
}

/** What another system gives the person as an id: machines write numbers, days and moments there too. */
const idElsewhere = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
const isIdElsewhere = (place: string) => ['external.id', 'rows.external.id'].includes(place);

/** A cell of a workbook's row: any words, whatever its column holds in the example. */
const isCell = (place: string) => place === 'rows.cells.value';

/** Whether a field, by its name, by its schema or because it stands among the words of a command, takes this after all. */
function fits(route: Route, path: Path, was: Json, by: unknown): boolean {
  if (isNameOfAPlace(route, path)) return fitsWords.has(by) || (['', '   '].includes(String(by)) && path.at(-1) === 2);
  const names = path.filter((part) => typeof part === 'string').join('.');
  if (isCell(names)) return fitsWords.has(by);
  if (isIdElsewhere(names)) return fitsWords.has(by) && idElsewhere.test(String(by));
  if (typeof was !== 'string' || !fitsWords.has(by)) return false;
  // Services stand as words in a section, as codes everywhere else.
  if (path.some((part) => words.includes(String(part))) || path.slice(-2).join() === 'needs,services') return true;
  const schema = schemaOf(route);
  const place = `/${path.map((part) => (typeof part === 'number' ? 0 : part)).join('/')}`;
  return schema !== undefined && freeFields(schema).includes(place);
}

/** Every field of a body, once with each thing it must not be. */
export function wrongLeaves(route: Route, body: unknown): readonly Bad[] {
  return leavesOf(body as Json).flatMap(([path, value]) =>
    wrongForAll
      .filter((by) => !fits(route, path, value, by))
      .map((by) => ({
        name: `${route.operationId} ${path.join('.')} = ${JSON.stringify(by).slice(0, 30)}`,
        body: JSON.stringify(replaced(body as Json, path, by)),
      })),
  );
}

/** A body that is none, or more than it should be. */
export function wrongWhole(route: Route, body: unknown): readonly Bad[] {
  const good = JSON.stringify(body);
  const open = good === '{}' ? '{' : `${good.slice(0, -1)},`;
  const texts: Readonly<Record<string, string>> = {
    empty: '',
    space: ' ',
    'half of it': good.slice(0, -1),
    'twice in a row': good + good,
    'a list': `[${good}]`,
    null: 'null',
    'a number': '1e999',
    'a text': `"${canary}"`,
    NaN: 'NaN',
    'objects 10,000 deep': deep('{"a":', '}'),
    'lists 10,000 deep': deep('[', ']'),
    'a field 10,000 deep': `${open}"${canary}":${deep('[', ']')}}`,
    'an unknown field': `${open}"${canary}":"${canary}"}`,
    'a prototype': `${open}"__proto__":{"${canary}":true}}`,
    'a constructor': `${open}"constructor":{"prototype":{"${canary}":true}}}`,
    'a name twice': `${open}"lateReason":"other","lateReason":"archive"}`,
    'a name twice, once escaped': `${open}"lateReason":"other","late\\u0052eason":"archive"}`,
    'a late reason of nobody': `${open}"lateReason":"${canary}"}`,
    'a day that never was': `${open}"occurredAt":"2024-02-30T10:00:00Z","lateReason":"other"}`,
    'a year of the Buddhist Era': `${open}"occurredAt":"2567-02-20T10:00:00Z","lateReason":"other"}`,
    'a moment in local time': `${open}"occurredAt":"2024-02-20T10:00:00+07:00","lateReason":"other"}`,
    'a moment that is none': `${open}"occurredAt":"${canary}"}`,
    'more than 256 KB': `${open}"x":"${'x'.repeat(256 * 1024)}"}`,
    'a comment': `/* ${canary} */ ${good}`,
    'single quotes': `{'${canary}':1}`,
    'twenty thousand unknown fields': `${open}${Array.from({ length: 20_000 }, (_, index) => `"f${index}":1`).join()}}`,
  };
  return [
    ...Object.entries(texts).map(([name, text]) => ({ name: `${route.operationId}: ${name}`, body: text })),
    { name: `${route.operationId}: not UTF-8`, body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
    { name: `${route.operationId}: UTF-16`, body: new Uint8Array(Buffer.from(good, 'utf16le')) },
    { name: `${route.operationId}: gzip`, body: new Uint8Array(gzip(good)), encoding: 'gzip' },
  ];
}
