import type { CaseState } from '@homeward/domain/case/case';
import { owedEver } from '@homeward/domain/case/due';
import { numberFrom } from '@homeward/domain/numbers/record-number';
import { daysAfter } from '@homeward/domain/time';
import { caseNumberAt } from '@homeward/store/numbers';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';
import { idOf, now } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { openMerging } from './merging-stage.ts';

const stage = await openMerging();
const { ask, plant, store, own, by, one, other, lay, propose, merge, approve, unmerge, stateOf } = stage;
afterAll(stage.stop);
beforeEach(stage.next);

const told = { kind: 'case', country: 'KH', year: '26' } as const;

describe('that two files are of one person', () => {
  test('takes the number that people say, with a letter heard wrongly told so, and shows it in both files', async () => {
    const numbers = [numberFrom(told, '0143'), numberFrom(told, own(0).slice(-4))] as const;
    await lay({ number: numbers[0] }, { number: numbers[1] });
    const { table, key } = caseNumberAt(numbers[1]);
    await plant({ table, item: { ...key, to: other() }, expects: 'new' });
    const wrong = await propose({ with: numbers[1].replace(/.$/, 'X'), reason: 'same-paper' });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ pointer: '/with', code: 'wrong-check-letter' }] } });
    const typed = numbers[1].toLowerCase().replaceAll('-', ' ');
    expect(await propose({ with: typed, reason: 'same-paper' })).toMatchObject({ status: 200 });
    expect(await approve(own(5))).toMatchObject({ status: 200 });
    const shown = async (id: string) => (await stateOf(id))?.oneWith?.number;
    expect([await shown(one()), await shown(other())]).toEqual([numbers[1], numbers[0]]);
  });

  test('of a number that leads nowhere is not there', async () => {
    await lay();
    expect(await propose({ with: numberFrom(told, '99999'), reason: 'same-paper' })).toMatchObject({ status: 404 });
  });

  test('stands in the receipts of both files, with why', async () => {
    await lay();
    await merge();
    await approve(own(5));
    await unmerge(other(), own(7), 2);
    const acts = async (id: string) =>
      (await itemsOf(store, 'receipts'))
        .filter((item) => item['caseId'] === id)
        .map(({ operation, purpose }) => `${operation} ${purpose}`)
        .toSorted();
    const both = ['approve one same-paper', 'mergeCases same-paper', 'unmergeCases two-people'];
    expect([await acts(one()), await acts(other())]).toEqual([both, both]);
  });

  test('is told to the person by a day, once: by whom and why, in the file in which it was said', async () => {
    await lay();
    await merge();
    const owed = async (id: string) =>
      owedEver((await stateOf(id)) as CaseState).flatMap(({ clock, thing, on }) =>
        clock === 'person-is-told-of-two-files' ? [`${thing} ${on}`] : [],
      );
    expect(await owed(one())).toEqual([]);
    await approve(own(5));
    const on = daysAfter(now.slice(0, 10), cambodia.toldOfMerge.value);
    expect([await owed(one()), await owed(other())]).toEqual([[`${own(5)} ${on}`], []]);
    const body = {
      merge: own(5),
      whoTold: true,
      whyTold: true,
      language: 'km',
      interpreter: false,
      understood: true,
    };
    const tell = { operation: 'tellOfMerge', by, at: now, path: { caseId: one() }, version: 3 };
    expect(await ask({ ...tell, body: { ...body, merge: idOf(1) } })).toMatchObject({ status: 409 });
    expect(await ask({ ...tell, body })).toMatchObject({ status: 200 });
    expect(await owed(one())).toEqual([]);
  });
});
