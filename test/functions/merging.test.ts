import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { lying, openDesks } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

let n = 5000;
beforeEach(() => {
  n += 10;
});
const [by, second] = [people['case-worker'], people.supervisor];
const [one, other] = [() => idOf(n), () => idOf(n + 1)];
const child = { age: 'child', ageGroup: '12-17', childUntil: '2031-05-31' } as const;

async function lay(mine: object = {}, theirs: object = {}): Promise<void> {
  await plant(lying(cases, one(), { ...fileOf(mine), id: one() }));
  await plant(lying(cases, other(), { ...fileOf(theirs), id: other() }));
}

type Said = { readonly who?: typeof by; readonly on?: string; readonly version?: number; readonly key?: string };
const propose = (body: object, { who = by, key = idOf(n + 5) }: Said = {}) =>
  ask({ operation: 'mergeCases', by: who, at: now, path: { caseId: one() }, body, version: 1, key });
const merge = () => propose({ with: other(), reason: 'same-paper' });
const approve = (proposal: string, { who = second, on = one(), version = 2, key = idOf(n + 6) }: Said = {}) =>
  ask({
    operation: 'approve',
    by: who,
    at: now,
    path: { caseId: on },
    body: { proposal, answer: 'approved' },
    version,
    key,
  });
const oneWith = async (id: string) => (await load(store, cases, id))?.state.oneWith?.file;

describe('mergeCases', () => {
  test('changes nothing until a second person has agreed; then each file says that it is one with the other', async () => {
    await lay();
    expect(await merge()).toMatchObject({ status: 200 });
    expect([await oneWith(one()), await oneWith(other())]).toEqual([undefined, undefined]);
    expect(await approve(idOf(n + 5))).toMatchObject({ status: 200 });
    expect([await oneWith(one()), await oneWith(other())]).toEqual([other(), one()]);
  });

  test('is undone from either file in the same way', async () => {
    await lay();
    await merge();
    await approve(idOf(n + 5));
    const path = { caseId: other() };
    const body = { reason: 'two-people' };
    const said = { operation: 'unmergeCases', by, at: now, path, body, version: 2, key: idOf(n + 7) };
    expect(await ask(said)).toMatchObject({ status: 200 });
    expect(await oneWith(one())).toBe(other());
    expect(await approve(idOf(n + 7), { on: other(), version: 3, key: idOf(n + 8) })).toMatchObject({ status: 200 });
    expect([await oneWith(one()), await oneWith(other())]).toEqual([undefined, undefined]);
  });

  test.each([
    ['a child and an adult', child, {}, 'child-and-adult'],
    ['two countries', { citizenship: 'VN' }, {}, 'two-countries'],
    ['three files', {}, { oneWith: { file: idOf(4000), merge: idOf(4001), at: now } }, 'one-with-a-third'],
  ])('is refused of %s, with words', async (_, mine, theirs, code) => {
    await lay(mine, theirs);
    expect(await merge()).toMatchObject({
      status: 409,
      body: {
        code: 'two-files-can-be-of-one-person',
        breaches: [code],
        restsOn: ['Standards 7.6(f)', 'Standards 11(8)'],
      },
    });
  });

  test('of a file with itself is refused; of three files in one body is no body', async () => {
    await lay();
    expect(await propose({ with: one(), reason: 'same-paper' })).toMatchObject({ status: 409 });
    expect(await propose({ with: [other(), idOf(1)], reason: 'same-paper' })).toMatchObject({ status: 400 });
  });

  test('of a file that was erased, or that the caller may not know of, is not there', async () => {
    await lay({}, { erased: { id: idOf(1), at: now, by: 'x', erasure: idOf(2) } });
    expect(await merge()).toMatchObject({ status: 404 });
    await lay({}, { assigned: [] });
    expect(await merge()).toMatchObject({ status: 404 });
  });

  test('is judged again when the second person agrees: by then the other file may say something else', async () => {
    await lay();
    await merge();
    await plant(lying(cases, other(), { ...fileOf(child), id: other() }));
    expect(await approve(idOf(n + 5))).toMatchObject({ status: 409 });
    expect(await oneWith(one())).toBeUndefined();
  });

  test('entered twice, said of a whole file, leads here', async () => {
    await lay();
    const body = { corrects: one(), why: 'entered-twice' };
    const path = { caseId: one() };
    const reply = await ask({ operation: 'correctRecord', by, at: now, path, body, version: 1, key: idOf(n + 5) });
    expect(reply).toMatchObject({ status: 409 });
    expect(JSON.stringify(reply)).toContain('file-entered-twice');
  });
});
