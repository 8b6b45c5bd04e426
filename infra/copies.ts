import type { TableGrant } from './table-grant.ts';

/** Desks that are given copies of a file. */
export const copied = ['??#embassy#*', '??#counterpart#*', 'KH#partner#*', 'KH#mission#*', 'KH#border#*'];

/** Where copies of the medical part lie: with the case worker, a provider, the other country's unit. */
export const copiedFromHealth = ['KH#casework#disclosure#*', 'KH#partner#disclosure#*', '??#counterpart#disclosure#*'];

/** Whoever is given copies: the list of them, each one, and its key row at each reading. `own` is the desk's prefix. */
export function receiving(own: string): readonly TableGrant[] {
  return [
    { table: 'keys', actions: ['GetItem'], under: [own] },
    { table: 'exchange', actions: ['BatchGetItem'], under: [own] },
    ...receivedList(own),
  ];
}

/** The list of the copies that a desk was given. */
export function receivedList(own: string): readonly TableGrant[] {
  return [{ table: 'exchange', actions: ['Query'], index: 'received', under: [own] }];
}

/**
 * What somebody sends back against a copy that still stands: under the sender’s own prefix, where the sender reads none
 * of it again.
 */
export function answering(own: string): readonly TableGrant[] {
  return [...sending(own), { table: 'keys', actions: ['ConditionCheckItem'], under: [own] }];
}

/** What the border sends on of somebody whose file was opened: it rests on no copy. */
export function sending(own: string): readonly TableGrant[] {
  return [
    { table: 'keys', actions: ['BatchGetItem', 'PutItem'], under: [own] },
    { table: 'exchange', actions: ['PutItem'], under: [own] },
  ];
}

/**
 * Whoever refers somebody to casework: one that is taken back goes with its key; whether its own memorandum is in force is asked of
 * the directory of organisations, which holds no person.
 */
export function referring(own: string): readonly TableGrant[] {
  return [
    { table: 'keys', actions: ['DeleteItem'], under: [own] },
    { table: 'directory', actions: ['GetItem'], under: ['org#all', 'org#providers'] },
  ];
}
