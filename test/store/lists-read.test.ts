import { lineOfArrival } from '@homeward/domain/arrival/arrival-line';
import type { CaseState } from '@homeward/domain/case/case';
import { lineOfCase } from '@homeward/domain/case/case-line';
import { loadOfCase } from '@homeward/domain/case/case-load';
import { owedThings, placeAmongOverdue } from '@homeward/domain/case/overdue';
import { type ExportState, lineOfExport } from '@homeward/domain/interchange/export-state';
import type { Aggregate } from '@homeward/store/aggregate';
import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { cases } from '@homeward/store/cases';
import { caseExports } from '@homeward/store/exports';
import * as lists from '@homeward/store/lists';
import { stateItem } from '@homeward/store/move-writes';
import type { Asked } from '@homeward/store/page';
import { putAlone } from '@homeward/store/write';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { copyOf } from '../domain/disclosed.ts';
import { allNo, countedTruck, fileOf, idOf, logged, now, screened } from '../domain/made.ts';
import { proposed as doubted } from '../domain/proposals.ts';
import { emptyDatabase, openDatabase } from './database.ts';

const { store, stop } = await openDatabase();
afterEach(() => emptyDatabase(store));
afterAll(stop);

const all = { limit: 50 };
const foreign = { limit: 50, cursor: 'not one of ours' };
const inAYear = '2027-03-02T03:00:00.000Z';
const [early, late] = ['2026-02-01T03:00:00.000Z', '2026-02-20T03:00:00.000Z'];

/** A record lies in its table as a command leaves it. */
async function lay<Id, State, Event>(of: Aggregate<Id, State, Event>, id: Id, state: NoInfer<State>, version = 1) {
  await putAlone(store, { table: of.table, item: stateItem(of, id, version, state) });
}

async function layCase(n: number, change: Partial<CaseState> = {}): Promise<CaseState> {
  const state = fileOf({ id: idOf(n), ...change });
  await lay(cases, state.id, state);
  return state;
}

const shown = (...states: readonly CaseState[]) => states.map((one) => ({ version: 1, line: lineOfCase(one) }));

describe('At the border', () => {
  test('whoever waits for a file is found, the longest wait first, and nobody who waits for none', async () => {
    const waiting = (n: number, at: string) => {
      const state = screened(logged(n), { answers: { ...allNo, 'papers-kept': 'yes' } });
      return { ...state, screening: { ...(state.screening ?? expect.fail('not screened')), at } };
    };
    const [first, second] = [waiting(12, early), waiting(11, late)];
    for (const one of [second, first, logged(13), screened(logged(14)), { ...waiting(15, early), openedAs: idOf(50) }])
      await lay(arrivals, { batch: one.batch, arrival: one.id }, one, 3);
    const one = await lists.arrivalsToOpen(store, { limit: 1 });
    if (one === 'invalid' || one.next === null) return expect.fail('a page that is followed by another');
    expect(one.items).toEqual([{ version: 3, line: lineOfArrival(first) }]);
    const two = await lists.arrivalsToOpen(store, { limit: 2, cursor: one.next });
    expect(two).toEqual({ items: [{ version: 3, line: lineOfArrival(second) }], next: null });
    expect(await lists.arrivalsToOpen(store, foreign)).toBe('invalid');
  });

  test('closed trucks of a centre are found apart from its open ones, and from those of another', async () => {
    const truck = (n: number, more: object) => ({ ...countedTruck(), id: idOf(n), ...more });
    const closed = (n: number, closedAt: string) => truck(n, { status: 'closed', closedAt });
    for (const one of [closed(2, late), closed(3, early), truck(4, {}), { ...closed(5, late), centre: 'other-centre' }])
      await lay(batches, one.id, one);
    const found = async (isClosed: boolean) => {
      const page = await lists.batchesOfCentre(store, 'poipet-transit-centre', isClosed, all);
      return page === 'invalid' ? page : page.items.map(({ line }) => line.id);
    };
    expect([await found(true), await found(false)]).toEqual([[idOf(2), idOf(3)], [idOf(4)]]);
  });
});

describe('Cases', () => {
  test('of an organisation are its open ones, the newest first', async () => {
    const old = await layCase(52, { openedAt: early });
    const recent = await layCase(51, { openedAt: late });
    await layCase(53, { openedAt: late, status: 'closed' });
    await layCase(54, { openedAt: late, organisation: 'other-organisation' });
    const page = await lists.casesOfOrganisation(store, 'social-affairs', all);
    expect(page).toEqual({ items: shown(recent, old), next: null });
    const loads = await lists.openLoadsOf(store, 'social-affairs');
    expect(loads).toEqual([recent, old].map((one) => ({ id: one.id, ...loadOfCase(one) })));
    expect(await lists.openLoadsOf(store, 'no-organisation')).toEqual([]);
  });

  test('of a health worker are the open ones under their own name, the newest first', async () => {
    const having = (worker: string) => ({
      healthWorker: { id: idOf(90), at: now, by: 'supervisor-1', worker, toldAt: now },
    });
    const old = await layCase(52, { openedAt: early, ...having('health-worker-1') });
    const recent = await layCase(51, { openedAt: late, ...having('health-worker-1') });
    await layCase(53, { status: 'closed', ...having('health-worker-1') });
    await layCase(54, having('health-worker-2'));
    await layCase(55);
    const page = await lists.casesOfHealthWorker(store, 'health-worker-1', all);
    expect(page).toEqual({ items: shown(recent, old), next: null });
    expect(await lists.casesOfHealthWorker(store, 'health-worker-1', foreign)).toBe('invalid');
  });

  test('in which something is late are found from then on, before all others where a person was not told', async () => {
    const usual = await layCase(51);
    const untold = await layCase(52, { copies: [copyOf({ restsOn: { exception: idOf(80) } })] });
    await layCase(53, { organisation: 'other-organisation' });
    const from = placeAmongOverdue(owedThings(usual))?.slice('1#'.length) ?? '';
    const before = new Date(Date.parse(from) - 1).toISOString();
    const found = (at: string, asked: Asked = all) => lists.overdueCasesOf(store, 'social-affairs', asked, at);
    const items = [untold, usual].map((one) => ({ version: 1, line: lineOfCase(one), owes: owedThings(one) }));
    expect(await found(before)).toEqual({ items: items.slice(0, 1), next: null });
    for (const at of [from, inAYear]) expect(await found(at)).toEqual({ items, next: null });
    const one = await found(inAYear, { limit: 1 });
    if (one === 'invalid' || one.next === null) return expect.fail('a page that is followed by another');
    expect(one.items).toEqual(items.slice(0, 1));
    expect(await found(inAYear, { limit: 1, cursor: one.next })).toMatchObject({ items: items.slice(1) });
    expect(await found(inAYear, foreign)).toBe('invalid');
  });

  test('in which something is late fill a page with twelve, however many are asked for', async () => {
    for (let n = 1; n <= 13; n += 1) await layCase(100 + n);
    const page = await lists.overdueCasesOf(store, 'social-affairs', all, inAYear);
    if (page === 'invalid' || page.next === null) return expect.fail('a page that is followed by another');
    expect(page.items).toHaveLength(12);
    const last = await lists.overdueCasesOf(store, 'social-affairs', { ...all, cursor: page.next }, inAYear);
    expect(last).toMatchObject({ items: [{ line: { id: idOf(113) } }], next: null });
  });

  test('that wait for a second person stand with the exports that do, the longest wait first', async () => {
    const asking = await layCase(51, { proposals: [doubted({ at: late })] });
    await layCase(52);
    const stamp = { at: early, by: 'case-worker-1', organisation: 'social-affairs' };
    const list: ExportState = {
      id: idOf(60),
      ...stamp,
      to: { type: 'own-organisation' },
      cases: [],
      status: 'proposed',
    };
    await lay(caseExports, list.id, list);
    await lay(caseExports, idOf(61), { ...list, id: idOf(61), status: 'declined' });
    const items = [{ version: 1, line: lineOfExport(list) }, ...shown(asking)];
    expect(await lists.whatAsks(store, all)).toEqual({ items, next: null });
    expect(await lists.whatAsks(store, foreign)).toBe('invalid');
    const lineless = { pk: 'state#x', sk: 'state', v: 1, byAskedPk: 'state#asked', byAskedSk: now };
    await putAlone(store, { table: 'cases', item: lineless });
    await expect(lists.whatAsks(store, all)).rejects.toBeInstanceOf(z.ZodError);
  });

  test('are found by their handover', async () => {
    const state = await layCase(51, { handover: idOf(70) });
    await layCase(52, { handover: idOf(71) });
    expect(await lists.caseOfHandover(store, idOf(70))).toEqual({ version: 1, state });
    expect(await lists.caseOfHandover(store, idOf(72))).toBeUndefined();
  });
});
