import type { Actor } from '@homeward/domain/people/actor';
import { handovers } from '@homeward/store/handovers';
import { handoverNumberWrites } from '@homeward/store/numbers';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberFrom } from '../../packages/domain/src/numbers/record-number.ts';
import { proposed } from '../domain/handovers.ts';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { type Item, lying, openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker = people['case-worker'];
const stranger: Actor = { ...worker, id: 'case-worker-2', organisation: 'another-shelter' };
const farIntake: Actor = { ...people.intake, id: 'intake-2', organisation: 'another-centre' };

const of = { kind: 'handover', country: 'KH', year: '26' } as const;
const [open, quiet] = [numberFrom(of, '0143'), numberFrom(of, '0144')];
const unused = { case: numberFrom({ ...of, kind: 'case' }, '9999'), handover: numberFrom(of, '9999') };
const numbers = { file: '', batch: '' };

const find = (by: Actor, number: string) => ask({ operation: 'findByNumber', by, at: now, body: { number } });
const chain = ({ desk, country, id }: Actor) => allOf(store, 'receipts', `${country}#${desk}#actor#${id}`);

async function readNumber(by: Actor, operation: string, path: Readonly<Record<string, string>>): Promise<string> {
  const { body } = await ask({ operation, by, at: now, path });
  return String(body['number']);
}

/** A return of a Vietnamese person under a number, told to the embassy or kept from it. */
function handover(n: number, number: string, hidden: boolean): readonly Item[] {
  const place = { country: 'VN', quiet: hidden, handover: idOf(n) } as const;
  const told: Record<string, string> = { 'counterpart-vn': idOf(71), ...(hidden ? {} : { 'embassy-vn': idOf(72) }) };
  const state = { ...proposed({ id: idOf(n), quiet: hidden, disclosures: told }), number };
  return [lying(handovers, place, state), ...(handoverNumberWrites(number, place) as readonly Item[])];
}

beforeAll(async () => {
  await plant(seatOf(stranger), seatOf(farIntake), ...handover(80, open, false), ...handover(81, quiet, true));
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  await ask({ operation: 'openCase', by: worker, at: now, body, key: idOf(70) });
  const truck = { from: 'TH', gate: 'poipet', vehicle: 'truck' };
  await ask({ operation: 'logBatch', by: people.intake, at: now, body: truck, key: idOf(75) });
  numbers.file = await readNumber(worker, 'viewCase', { caseId: idOf(70) });
  numbers.batch = await readNumber(people.intake, 'viewBatch', { batchId: idOf(75) });
});

describe('findByNumber', () => {
  test('leads to a file, a handover and a batch, for whoever has them in a list', async () => {
    expect((await find(worker, numbers.file)).body).toEqual({ kind: 'case', id: idOf(70), number: numbers.file });
    expect((await find(people.intake, numbers.batch)).body).toMatchObject({ kind: 'batch', id: idOf(75) });
    for (const by of [worker, people['counterpart-vn'], people['embassy-vn']])
      expect((await find(by, open)).body).toEqual({ kind: 'handover', id: idOf(80), number: open });
  });

  test('understands what was typed: small letters, Khmer and Thai digits, no hyphens', async () => {
    const typed = numbers.file.toLowerCase().replaceAll('-', ' ');
    const inKhmer = numbers.file.replaceAll(/\d/g, (digit) => '០១២៣៤៥៦៧៨៩'[Number(digit)] ?? '');
    const inThai = numbers.file.replaceAll('-', '').replaceAll(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '');
    for (const said of [typed, inKhmer, inThai])
      expect((await find(worker, said)).body).toEqual({ kind: 'case', id: idOf(70), number: numbers.file });
  });

  test('says that a letter is wrong, and that something is no number, and never that there is nothing', async () => {
    const last = numbers.file.at(-1) === 'T' ? 'K' : 'T';
    const wrong = await find(worker, numbers.file.slice(0, -1) + last);
    const other = await find(worker, 'Invented Person');
    expect([wrong.status, wrong.body['errors']]).toEqual([400, [{ pointer: '/number', code: 'wrong-check-letter' }]]);
    expect([other.status, other.body['errors']]).toEqual([400, [{ pointer: '/number', code: 'not-a-number' }]]);
    expect(JSON.stringify(other.body)).not.toContain('Invented');
  });

  test('[ASVS-8.2.2] answers what is another’s and what is not there in the same bytes, and writes receipts alike', async () => {
    const asked: readonly (readonly [Actor, string, string])[] = [
      [stranger, numbers.file, unused.case],
      [people.supervisor, open, unused.handover],
      [farIntake, numbers.batch, numberFrom({ ...of, kind: 'batch' }, '9999')],
      [people['counterpart-th'], open, unused.handover],
      [people['embassy-th'], open, unused.handover],
      [people['embassy-vn'], quiet, unused.handover],
      [people['consul-kh'], quiet, unused.handover],
      [people['embassy-vn'], numbers.file, unused.case],
      [people['health-worker'], numbers.file, unused.case],
    ];
    for (const [by, theirs, nobodys] of asked) {
      // The first entry of a chain follows none, and is shorter by a hash.
      await find(by, nobodys);
      const before = (await chain(by)).length;
      const [one, other] = [await find(by, theirs), await find(by, nobodys)];
      expect(one.status, `${by.role} ${theirs}`).toBe(404);
      expect(one).toEqual(other);
      const written = (await chain(by)).slice(before);
      expect(written.map(({ operation, thing, caseId }) => [operation, thing, caseId])).toEqual(
        Array.from({ length: 2 }, () => ['findByNumber', `actor#${by.id}`, '']),
      );
      expect(new Set(written.map((entry) => JSON.stringify(entry).length)).size).toBe(1);
    }
  });

  test('names the file of receipts to an auditor, who reaches no file', async () => {
    const receipts = async (named: string) => {
      const { status, body } = await ask({
        operation: 'listReceipts',
        by: people.auditor,
        at: now,
        query: { case: named },
      });
      const items = (body['items'] ?? []) as readonly { desk: string; n: number }[];
      return { status, body, lines: items.map(({ desk, n }) => `${desk} ${n}`) };
    };
    const [byId, byNumber] = [await receipts(idOf(70)), await receipts(numbers.file.toLowerCase())];
    // Each reading leaves its own receipt first: that of a file that is not there shows no other.
    expect(byId.lines.length).toBeGreaterThan(2);
    expect(byNumber.lines.slice(1)).toEqual(byId.lines);
    expect((await receipts(unused.case)).lines).toHaveLength(1);
    const wrong = await receipts(numbers.file.slice(0, -1) + (numbers.file.endsWith('T') ? 'K' : 'T'));
    expect([wrong.status, wrong.body['errors']]).toEqual([400, [{ pointer: '/case', code: 'wrong-check-letter' }]]);
  });

  test('leads to a quiet handover only where no mission looks', async () => {
    for (const by of [worker, people['counterpart-vn']])
      expect((await find(by, quiet)).body).toMatchObject({ kind: 'handover', id: idOf(81) });
  });

  test('Standards 6.3(e): numbers tried one after the other spend the look-ups of files of others', async () => {
    const trier: Actor = { ...worker, id: 'case-worker-3', organisation: 'another-shelter' };
    await plant(seatOf(trier));
    const serials = Array.from({ length: 21 }, (_, index) => String(2000 + index));
    const tried = [];
    for (const serial of serials) tried.push((await find(trier, numberFrom({ ...of, kind: 'case' }, serial))).status);
    expect(tried.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(tried.at(-1)).toBe(429);
  });
});
