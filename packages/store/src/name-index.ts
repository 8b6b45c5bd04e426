import type { At } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf, pageOf } from './page.ts';
import type { Put, Write } from './write.ts';

/** A file as the index of names holds it: its id and whose it is, nothing else. */
export type Tagged = { readonly id: string; readonly organisation: string };
/** Which of the asked tags it shares. */
export type Hit = Tagged & { readonly shared: readonly string[] };

const aTag = 200;

/** The two tags of one key of a name: with the year of birth and with any. */
export type KeyTags = { readonly born: string; readonly any: string };

/**
 * A file's entry under each of its tags, and the list of its tags by which they are found again when it is erased. Beside the entry
 * under any year stands the tag of its own, so that one Query tells of all years.
 */
export function tagWrites({ id, organisation }: Tagged, keys: readonly KeyTags[]): readonly Put[] {
  const entry = (tag: string, more: object = {}): Put => ({
    table: 'index',
    item: { pk: `tag#${tag}`, sk: id, organisation, ...more },
  });
  return [
    ...keys.flatMap(({ born, any }) => [entry(born), entry(any, { born })]),
    { table: 'index', item: { pk: `case#${id}`, sk: 'tags', tags: keys.flatMap(({ born, any }) => [born, any]) } },
  ];
}

/**
 * A file's entries once its name was written anew, beside those it had: what it is not called any more finds it no longer. It is read
 * after the file's state, which the same transaction holds to its version: nobody else's name comes between.
 */
export async function tagsMoved(store: Store, file: Tagged, keys: readonly KeyTags[]): Promise<readonly Write[]> {
  const [held] = await allOf(store, 'index', `case#${file.id}`, 'tags');
  const old = (held?.['tags'] ?? []) as readonly string[];
  const tags = keys.flatMap(({ born, any }) => [born, any]);
  const gone = old.filter((tag) => !tags.includes(tag)).map((tag) => rowAt(`tag#${tag}`, file.id));
  return [...gone.map(({ table, key }) => ({ table, gone: key })), ...tagWrites(file, keys)];
}

/**
 * The files under any of the tags, those under most of them first: one consistent Query a tag, at most two hundred files each.
 * Whoever asks decides which of them the reader may know.
 */
export async function filesUnder(store: Store, tags: readonly string[]): Promise<readonly Hit[]> {
  return hitsOf(await entriesUnder(store, tags));
}

/** The tags of one key that are asked for, beside the one under which all files of that key lie. */
export type AskedTags = { readonly asked: readonly string[]; readonly any: string };

/** The same files by one Query a key, where not so many are called so that they fill a page. */
export async function filesNear(store: Store, keys: readonly AskedTags[]): Promise<readonly Hit[]> {
  return hitsOf((await Promise.all(keys.map((key) => entriesNear(store, key)))).flat());
}

async function entriesNear(store: Store, { asked, any }: AskedTags): Promise<readonly Entry[]> {
  const files = await filesOf(store, any);
  const known = files.flatMap(({ born, ...file }) => (born === undefined ? [] : [{ ...file, tag: born }]));
  if (files.length === aTag || known.length < files.length) return entriesUnder(store, asked);
  if (asked.includes(any)) return known.map((file) => ({ ...file, tag: any }));
  return known.filter(({ tag }) => asked.includes(tag));
}

type Entry = Tagged & { readonly tag: string };

async function entriesUnder(store: Store, tags: readonly string[]): Promise<readonly Entry[]> {
  const pages = await Promise.all(tags.map((tag) => filesOf(store, tag)));
  return pages.flatMap((files, index) => files.map((file) => ({ ...file, tag: tags[index] ?? '' })));
}

function hitsOf(under: readonly Entry[]): readonly Hit[] {
  const hits = [...Map.groupBy(under, ({ id }) => id)].map(([id, entries]) => ({
    id,
    organisation: entries[0]?.organisation ?? '',
    shared: entries.map(({ tag }) => tag),
  }));
  return hits.toSorted((one, other) => other.shared.length - one.shared.length);
}

async function filesOf(store: Store, tag: string): Promise<readonly (Tagged & { readonly born?: string })[]> {
  const page = await pageOf(store, { table: 'index', partition: `tag#${tag}` }, { limit: aTag });
  if (page === 'invalid') throw new Error('a list without a cursor was not taken');
  return page.items.map(({ sk, organisation, born }) => ({
    id: String(sk),
    organisation: String(organisation),
    ...(typeof born === 'string' ? { born } : {}),
  }));
}

/** Every row of the index that knows of a file, in two groups: what is found by others first, then what it is found by. */
export async function nameRowsOf(store: Store, id: string): Promise<readonly [readonly At[], readonly At[]]> {
  const [own, asLater] = await Promise.all([
    allOf(store, 'index', `case#${id}`),
    allOf(store, 'index', 'duplicates#KH', `${id}#`),
  ]);
  const tags = own.flatMap(({ tags: held = [] }) => held as readonly string[]);
  const later = own.map(({ sk }) => String(sk)).filter((sk) => sk.startsWith('later#'));
  const earlier = asLater.map(({ sk }) => String(sk).slice(id.length + 1));
  const found = [
    ...tags.map((tag) => rowAt(`tag#${tag}`, id)),
    ...later.map((sk) => rowAt('duplicates#KH', `${sk.slice('later#'.length)}#${id}`)),
    ...earlier.map((other) => rowAt(`case#${other}`, `later#${id}`)),
  ];
  const leads = [
    ...asLater.map(({ sk }) => rowAt('duplicates#KH', String(sk))),
    ...own.map(({ sk }) => rowAt(`case#${id}`, String(sk))),
  ];
  return [found, leads];
}

function rowAt(pk: string, sk: string): At {
  return { table: 'index', key: { pk, sk } };
}
