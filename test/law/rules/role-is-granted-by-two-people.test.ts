import { describe, expect, test } from 'vitest';
import { roleIsGrantedByTwoPeople } from '../../../packages/domain/src/rules/role-is-granted-by-two-people.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (
  waiting: object | undefined,
  answered: string,
  by: { readonly id: string; readonly organisation: string },
) => breachesOf(roleIsGrantedByTwoPeople, { said: { waiting, answered }, by: { ...people.administrator, ...by } });
const waiting = {
  id: idOf(1),
  role: 'intake' as const,
  organisation: 'a-centre',
  by: 'sokha',
  byOrganisation: 'the-ministry',
  at: now,
};

describe('role-is-granted-by-two-people', () => {
  test('Standards 6.3(e) allows: the answer of another person of another organisation to the proposal that waits', () => {
    expect(judge(waiting, idOf(1), { id: 'nary', organisation: 'a-shelter' })).toEqual([]);
  });

  test('Standards 6.3(e) refuses: one person alone, their colleague, and an answer to what does not wait', () => {
    expect(judge(waiting, idOf(1), { id: 'sokha', organisation: 'a-shelter' })).toEqual(['own-proposal']);
    expect(judge(waiting, idOf(1), { id: 'nary', organisation: 'the-ministry' })).toEqual(['own-organisation']);
    const herself = { id: 'sokha', organisation: 'the-ministry' };
    expect(judge(waiting, idOf(1), herself)).toEqual(['own-proposal', 'own-organisation']);
    for (const one of [undefined, waiting])
      expect(judge(one, idOf(2), { id: 'nary', organisation: 'a-shelter' })).toEqual(['no-open-proposal']);
  });
});
