import { numberFrom } from '@homeward/domain/numbers/record-number';
import { access } from '@homeward/domain/settings/access';
import { cases } from '@homeward/store/cases';
import { caseNumberAt } from '@homeward/store/numbers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { lying, openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, stop } = await openDesks();
afterAll(stop);

const worker = people['case-worker'];
const told = { kind: 'case', country: 'KH', year: '26' } as const;
const number = (n: number) => numberFrom(told, `${n}`);
const [own, foreign] = [idOf(9100), idOf(9101)];
const cap = access.lookUps.value;

beforeAll(async () => {
  const { table, key } = caseNumberAt(number(7000));
  await plant(
    lying(cases, own, { ...fileOf(), id: own }),
    lying(cases, foreign, { ...fileOf({ assigned: [], organisation: 'another-shelter' }), id: foreign }),
    { table, item: { ...key, to: foreign }, expects: 'new' },
  );
});

/** Numbers that lead nowhere up to the cap and beyond it, with one that is somebody else's in the last place, or not. */
async function answersOf(
  id: string,
  last: number,
  send: (by: typeof worker, number: string) => ReturnType<typeof ask>,
) {
  const by = { ...worker, id };
  await plant(seatOf(by));
  const answers: unknown[] = [];
  for (let n = 0; n < cap; n += 1) answers.push((await send(by, number(8000 + n))).status);
  return [...answers, await send(by, number(last)), await send(by, number(last + 1))];
}

const doors = {
  // The key is the id of a file that is the caller's own: it is no file that anybody asked for.
  findByNumber: (by: typeof worker, typed: string) =>
    ask({ operation: 'findByNumber', by, at: now, body: { number: typed }, key: own }),
  mergeCases: async (by: typeof worker, typed: string) => {
    const body = { with: typed, reason: 'same-paper' };
    return ask({ operation: 'mergeCases', by, at: now, path: { caseId: idOf(9100) }, body, version: 1, key: own });
  },
};

const nth = (name: string) => Object.keys(doors).indexOf(name);

describe.each(Object.entries(doors))('%s', (name, send) => {
  test('answers a number that is nobody’s like one of somebody else, up to the cap and beyond it', async () => {
    await plant(
      lying(cases, own, {
        ...fileOf({ assigned: [`case-worker-${nth(name)}-a`, `case-worker-${nth(name)}-b`] }),
        id: own,
      }),
    );
    const nobodys = await answersOf(`case-worker-${nth(name)}-a`, 9000, send);
    const theirs = await answersOf(`case-worker-${nth(name)}-b`, 7000, send);
    expect(theirs).toEqual(nobodys);
    expect(nobodys.slice(0, cap - 1)).toEqual(Array.from({ length: cap - 1 }, () => 404));
    expect(nobodys.slice(cap)).toMatchObject([{ status: 429 }, { status: 429 }]);
  });
});
