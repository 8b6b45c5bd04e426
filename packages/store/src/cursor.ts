import { createHash } from 'node:crypto';
import type { TableName } from './tables.ts';

export type ListQuery = {
  readonly table: TableName;
  /** A secondary index by name, or the table itself. */
  readonly index?: string;
  readonly partition: string;
  readonly newestFirst?: boolean;
  /** Nothing before this sort key, or nothing after it. */
  readonly from?: string;
  readonly through?: string;
  /** The attributes that are wanted, where not all are that the index carries. */
  readonly only?: readonly string[];
  /** Which of them, where the database picks them out of what it reads. */
  readonly filter?: {
    readonly says: string;
    readonly names: Readonly<Record<string, string>>;
    readonly values: Readonly<Record<string, string>>;
  };
};

/** The keys of a line of a list, as the database names them. */
export type Keys = Readonly<Record<string, unknown>>;

/** After which line a list goes on: a fingerprint of its keys, and the moment with which its place begins. */
export type Cursor = { readonly mark: string; readonly moment: string };

/** The names of the keys of a line: those of the table, and of the index where one is read. */
export function keyNames(index: string | undefined): readonly string[] {
  return ['pk', 'sk', ...(index === undefined ? [] : [`${index}Pk`, `${index}Sk`])];
}

/** The attribute by which a list is in order. */
export function sortName(index: string | undefined): string {
  return index === undefined ? 'sk' : `${index}Sk`;
}

// A place begins with a moment or a day, or with an id whose first digits are one (RFC 9562, 5.7); a list without moments is looked through.
const moments = /^(?:\d#)?(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|[\da-f]{8}-[\da-f]{4})/;
const fingerprints = 22;

function fingerprint(of: readonly unknown[], length: number): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, length);
}

/** The fingerprint of one line in its list: of the same line in another list it is another. */
export function markOf({ table, index, partition }: ListQuery, keys: Keys): string {
  return fingerprint([table, index ?? '', partition, ...keyNames(index).map((name) => keys[name])], fingerprints);
}

function listMark({ table, index, partition }: ListQuery): string {
  return fingerprint([table, index ?? '', partition], 6);
}

/**
 * What a caller is given to go on with: nothing that a table, an index or a chain is keyed by can be read from it, nor a line that the
 * caller may not know of. The moment alone stands in it, so that the line is found again without looking through the list.
 */
export function cursorAt(query: ListQuery, last: Keys): string {
  const [moment = ''] = moments.exec(String(last[sortName(query.index)])) ?? [];
  return Buffer.from(`${listMark(query)}${markOf(query, last)}${moment}`).toString('base64url');
}

/** The cursor that was given; one of another list, or of nobody’s making, is `undefined`. */
export function readCursor(query: ListQuery, cursor: string): Cursor | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  if (Buffer.from(text, 'latin1').toString('base64url') !== cursor || !text.startsWith(listMark(query)))
    return undefined;
  const [, mark = '', moment = ''] = /^.{6}([\w-]{22})(.{0,32})$/.exec(text) ?? [];
  const wellMade = mark !== '' && (moment === '' || moments.exec(moment)?.[0] === moment);
  return wellMade ? { mark, moment } : undefined;
}
