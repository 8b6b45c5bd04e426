import { cellsOf } from '@homeward/domain/interchange/import-rows';
import type { Actor } from '@homeward/domain/people/actor';
import { organisationWrite } from '@homeward/store/directory';
import { tableNames } from '@homeward/store/tables';
import { expect } from 'vitest';
import { now, people } from '../domain/made.ts';
import { everyRecord } from '../interchange/every-field.ts';
import { itemsOf } from '../store/database.ts';
import { openDesks } from './desks-in-process.ts';

export const worker = people['case-worker'];
export const second = people['second-approver'];
export const consent = { how: 'signed', textVersion: '1' };

export type Became = {
  place: number;
  outcome: string;
  case?: string;
  number?: string;
  code?: string;
  restsOn?: string[];
  fields?: object[];
};
type Row = { fields: Record<string, unknown>; other?: object; extra?: Record<string, string> };
export type Item = {
  case: string;
  record: { fields: object; other: object; extra: Record<string, string> };
  leftOut: { field: string; why: string }[];
};

/** Every field and every code, of people who agreed that a file is opened. */
export const all = everyRecord().map((record) => ({ ...record, fields: { ...record.fields, con_Consent: true } }));
export const rows = all.map((record, at) => ({ external: { system: 'primero', id: `P-${at}` }, record }));

export function sent({ record: { fields, other = {}, extra = {} }, ...row }: { record: Row }, at: number) {
  return { place: at + 2, ...row, cells: cellsOf({ fields, other, extra } as never) };
}

/** Casework over a database in memory, with one organisation that somebody may be referred to. */
export async function openInterchange() {
  const { ask, plant, store, stop } = await openDesks();
  const ngo = { id: 'ngo-1', name: 'Invented shelter', country: 'KH', kind: 'ngo', invented: true } as const;
  await plant(organisationWrite(ngo) as Parameters<typeof plant>[0]);

  async function bring(brought: readonly { external?: object; nth?: number; record: Row }[], by: Actor = worker) {
    const body = { system: 'primero', consent, rows: brought.map(sent) };
    const told = await ask({ operation: 'importRows', by, at: now, body });
    expect(told.status, JSON.stringify(told.body)).toBe(200);
    return told.body['rows'] as Became[];
  }

  function read(id: string, at: string, by = worker) {
    return ask({ operation: 'readExport', by, at, path: { exportId: id }, query: { limit: '25' } });
  }

  async function exported(to: object, at: string, cases?: readonly string[]) {
    const body = { to, ...(cases === undefined ? {} : { cases }) };
    const proposed = await ask({ operation: 'exportCase', by: worker, at, body });
    expect(proposed.status, JSON.stringify(proposed.body)).toBe(201);
    const id = String(proposed.body['id']);
    const before = await read(id, at);
    const approval = { proposal: id, answer: 'approved' };
    const path = { caseId: id };
    const approved = await ask({ operation: 'approve', by: second, at, path, body: approval, version: 1 });
    expect(approved.status, JSON.stringify(approved.body)).toBe(200);
    return { id, before, after: await read(id, at) };
  }

  /** How many items of all tables hold a string in the clear. */
  async function itemsWith(text: string) {
    const items = await Promise.all(tableNames.map((name) => itemsOf(store, name)));
    return items.flat().filter((item) => JSON.stringify(item).includes(text)).length;
  }

  return { ask, store, stop, bring, read, exported, itemsWith };
}
