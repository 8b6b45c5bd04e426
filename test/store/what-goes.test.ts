import type { CaseState } from '@homeward/domain/case/case';
import { type HandoverId, handovers } from '@homeward/store/handovers';
import { stateItem } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { whatGoes } from '@homeward/store/what-goes';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFrom } from '../domain/answered.ts';
import { copyOf } from '../domain/disclosed.ts';
import { proposed } from '../domain/handovers.ts';
import { fileOf, idOf, now } from '../domain/made.ts';
import { openDatabase } from './database.ts';

let store: Store;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ store, stop } = await openDatabase());
});
afterAll(() => stop());

const stamp = { occurredAt: now, by: 'case-worker-1' };

/** The events of a case, in the order of their names. */
async function happened(id: string, ...events: readonly object[]): Promise<void> {
  for (const [n, event] of events.entries())
    await putAlone(store, { table: 'cases', item: { pk: `state#${id}`, sk: `event#${n}`, event } });
}

function proposal(handover: string) {
  return { type: 'ReturnProposed', ...stamp, handover, sheets: [] };
}

async function standing(at: HandoverId, disclosures: Readonly<Record<string, string>>): Promise<void> {
  const state = { ...proposed(), id: at.handover, country: at.country, quiet: at.quiet, disclosures };
  await putAlone(store, { table: 'exchange', item: stateItem(handovers, at, 1, state) });
}

function openingBy(by: string, id: string): CaseState['recordOpenings'][number] {
  const asked = { supporterOffered: true, supporterPresent: false, language: 'km', interpreter: false } as const;
  return { id, at: now, by, ...asked };
}

describe('what goes at an erasure', () => {
  test('of a file that nobody else knows of, the case alone', async () => {
    expect(await whatGoes(store, fileOf({ id: idOf(100) }))).toStrictEqual({
      case: idOf(100),
      copies: [],
      windows: [],
    });
  });

  test('is what the border logged, the referral that the file came from, and each screen once', async () => {
    const arrival = { batch: idOf(1), arrival: idOf(2) };
    const referredIn = { referral: idOf(3), organisation: 'ngo-1' };
    const recordOpenings = [
      openingBy('worker-1', idOf(4)),
      openingBy('worker-2', idOf(5)),
      openingBy('worker-1', idOf(6)),
    ];
    expect(await whatGoes(store, fileOf({ id: idOf(101), arrival, referredIn, recordOpenings }))).toStrictEqual({
      case: idOf(101),
      arrival,
      referral: idOf(3),
      copies: [],
      windows: ['worker-1', 'worker-2'],
    });
  });

  test('is first what somebody may still open: copies alive, answers, sheets of handovers, then copies that are over', async () => {
    const [ended, alive, sheet, withdrawn, superseded] = [idOf(10), idOf(11), idOf(12), idOf(13), idOf(14)];
    const [answer, fromAbroad, ofTheHandover] = [idOf(15), idOf(16), idOf(17)];
    const file = fileOf({
      id: idOf(102),
      copies: [
        copyOf({ id: ended, status: 'ended' }),
        copyOf({ id: alive }),
        copyOf({ id: withdrawn, status: 'withdrawn', desk: 'mission' }),
        copyOf({ id: sheet, desk: 'counterpart', country: 'VN', to: 'receiving-authority', handover: idOf(18) }),
        copyOf({ id: superseded, status: 'superseded', desk: 'embassy', country: 'TH' }),
      ],
      answers: [
        answerFrom({ id: answer }),
        answerFrom({ id: fromAbroad, desk: 'embassy', country: 'VN', status: 'taken-in' }),
      ],
    });
    await happened(file.id, proposal(idOf(18)));
    const at = { country: 'VN', quiet: false, handover: idOf(18) } as const;
    await standing(at, { 'counterpart-vn': sheet, transit: ofTheHandover });
    expect((await whatGoes(store, file)).copies).toStrictEqual([
      { id: alive, desk: 'partner', country: 'KH' },
      { id: sheet, desk: 'counterpart', country: 'VN' },
      { id: answer, desk: 'partner', country: 'KH' },
      { id: fromAbroad, desk: 'embassy', country: 'VN' },
      { id: ofTheHandover, desk: 'transit', country: 'KH' },
      { id: ended, desk: 'partner', country: 'KH' },
      { id: withdrawn, desk: 'mission', country: 'KH' },
      { id: superseded, desk: 'embassy', country: 'TH' },
    ]);
  });

  test('is the sheets of every handover the person ever had, quiet ones too, whatever the country', async () => {
    const id = idOf(103);
    const places = (['TH', 'VN', 'MY', 'ZZ'] as const).flatMap((country, n) => [
      { country, quiet: false, handover: idOf(200 + 2 * n) },
      { country, quiet: true, handover: idOf(201 + 2 * n) },
    ]);
    for (const [n, at] of places.entries()) await standing(at, { casework: idOf(220 + n) });
    await standing({ country: 'TH', quiet: false, handover: idOf(250) }, { casework: idOf(251) });
    await happened(id, ...places.map(({ handover }) => proposal(handover)));
    expect((await whatGoes(store, fileOf({ id }))).copies).toStrictEqual(
      [220, 221, 222, 223, 224, 225, 226, 227].map((n) => ({ id: idOf(n), desk: 'casework', country: 'KH' })),
    );
  });

  test('a sheet lies with the desk it is named after, an answer to one with the desk that answered', async () => {
    const id = idOf(104);
    const at = { country: 'TH', quiet: true, handover: idOf(300) } as const;
    const [unit, embassy, centre, answer] = [idOf(301), idOf(302), idOf(303), idOf(304)];
    await standing(at, {
      'counterpart-th': unit,
      'embassy-th': embassy,
      transit: centre,
      'answer:counterpart-th': answer,
    });
    await happened(id, proposal(at.handover));
    const { copies } = await whatGoes(store, fileOf({ id }));
    expect(copies.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toStrictEqual([
      { id: unit, desk: 'counterpart', country: 'TH' },
      { id: embassy, desk: 'embassy', country: 'TH' },
      { id: centre, desk: 'transit', country: 'KH' },
      { id: answer, desk: 'counterpart', country: 'TH' },
    ]);
  });

  test('a handover is named by any of its events, and only by events of this case', async () => {
    const [id, other] = [idOf(105), idOf(106)];
    const [named, anothers, gone] = [idOf(310), idOf(311), idOf(312)];
    await standing({ country: 'MY', quiet: false, handover: named }, { 'embassy-my': idOf(313) });
    await standing({ country: 'MY', quiet: false, handover: anothers }, { 'embassy-my': idOf(314) });
    await happened(
      id,
      { type: 'CopiesOver', ...stamp, copies: [idOf(315)] },
      { type: 'ReturnEnded', ...stamp, handover: named },
      { type: 'SheetsClosed', ...stamp, handover: named },
      { type: 'ReturnEnded', ...stamp, handover: gone },
    );
    await putAlone(store, { table: 'cases', item: { pk: `state#${id}`, sk: 'state', event: proposal(anothers) } });
    await happened(other, proposal(anothers));
    expect((await whatGoes(store, fileOf({ id }))).copies).toStrictEqual([
      { id: idOf(313), desk: 'embassy', country: 'MY' },
    ]);
  });
});
