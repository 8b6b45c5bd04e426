import { cases } from '@homeward/store/cases';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { answerOf, fileOf, idOf, now, people } from '../domain/made.ts';
import { lying, seatOf } from './desks-in-process.ts';
import { openMerging } from './merging-stage.ts';

const stage = await openMerging();
const { ask, plant, own, by, second, one, other, lay, propose, merge, approve, unmerge, stateOf, oneWith } = stage;
afterAll(stage.stop);
beforeEach(stage.next);

const child = { age: 'child', ageGroup: '12-17', childUntil: '2031-05-31' } as const;

describe('mergeCases', () => {
  test('changes nothing until a second person has agreed; then each file says that it is one with the other', async () => {
    await lay();
    expect(await merge()).toMatchObject({ status: 200 });
    expect([await oneWith(one()), await oneWith(other())]).toEqual([undefined, undefined]);
    expect(await approve(own(5))).toMatchObject({ status: 200 });
    expect([await oneWith(one()), await oneWith(other())]).toEqual([other(), one()]);
  });

  test('R042: what the person refused in either file stands in both from then on', async () => {
    const [mine, theirs] = [answerOf('ngo', false, { id: idOf(4100) }), answerOf('shelter', false, { id: idOf(4101) })];
    await lay({ consents: [mine] }, { consents: [theirs] });
    await merge();
    await approve(own(5));
    const refused = async (of: string) => (await stateOf(of))?.consents.map(({ id }) => id).toSorted();
    expect([await refused(one()), await refused(other())]).toEqual([
      [mine.id, theirs.id],
      [mine.id, theirs.id],
    ]);
  });

  test('is undone from either file in the same way', async () => {
    await lay();
    await merge();
    await approve(own(5));
    expect(await unmerge(other(), own(7), 2)).toMatchObject({ status: 200 });
    expect(await oneWith(one())).toBe(other());
    expect(await approve(own(7), { on: other(), version: 3, key: own(8) })).toMatchObject({ status: 200 });
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

  test('is not agreed to by whoever said it, in a second seat, nor by somebody from nowhere', async () => {
    await lay();
    await merge();
    const alone = { ...second, id: by.id };
    await plant(seatOf(alone));
    expect(await approve(own(5), { who: alone })).toMatchObject({
      status: 409,
      body: { breaches: ['own-proposal'] },
    });
    await plant(seatOf(by));
    // Without a seat, and with one at which nobody is asked.
    for (const who of [{ ...second, id: 'demo-nobody' }, { ...by, id: 'another-worker' }, people['health-worker']])
      expect(await approve(own(5), { who })).toMatchObject({ status: 404 });
    expect(await oneWith(one())).toBeUndefined();
  });

  test('of two that are one already is refused, and so is taking back what stands no more', async () => {
    await lay();
    await merge();
    await approve(own(5));
    const again = await propose({ with: other(), reason: 'same-paper' }, { key: own(7), version: 3 });
    expect(again).toMatchObject({ status: 409, body: { breaches: ['one-already'] } });
    await unmerge(other(), own(8), 2);
    await unmerge(other(), own(9), 3);
    expect(await approve(own(8), { on: other(), version: 4, key: own(3) })).toMatchObject({ status: 200 });
    expect(await approve(own(9), { on: other(), version: 5, key: own(4) })).toMatchObject({ status: 409 });
  });

  test('is taken back with what was done meanwhile staying where it was done', async () => {
    await lay();
    await merge();
    await approve(own(5));
    const offer = { operation: 'offerService', by, at: now, path: { caseId: other() }, body: { service: 'medical' } };
    expect(await ask({ ...offer, version: 2, key: own(7) })).toMatchObject({ status: 200 });
    await unmerge(one(), own(8), 3);
    await approve(own(8), { version: 4, key: own(9) });
    const services = async (id: string) => Object.keys((await stateOf(id))?.services ?? {});
    expect([await services(one()), await services(other())]).toEqual([[], ['medical']]);
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
    expect(await approve(own(5))).toMatchObject({ status: 409 });
    expect(await oneWith(one())).toBeUndefined();
  });

  test('entered twice, said of a whole file, leads here', async () => {
    await lay();
    const body = { corrects: one(), why: 'entered-twice' };
    const path = { caseId: one() };
    const reply = await ask({ operation: 'correctRecord', by, at: now, path, body, version: 1, key: own(5) });
    expect(reply).toMatchObject({ status: 409 });
    expect(JSON.stringify(reply)).toContain('file-entered-twice');
  });
});
