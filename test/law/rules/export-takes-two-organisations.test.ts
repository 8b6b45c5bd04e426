import { describe, expect, test } from 'vitest';
import { exportTakesTwoOrganisations } from '../../../packages/domain/src/rules/export-takes-two-organisations.ts';
import { now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (of: object, by: { readonly id: string; readonly organisation: string }) =>
  breachesOf(exportTakesTwoOrganisations, { said: of, by: { ...people['second-approver'], ...by } });
const waiting = { by: 'sokha', organisation: 'a-shelter' };

describe('export-takes-two-organisations', () => {
  test('Standards 6.3(d) allows: the answer of another person of another organisation', () => {
    expect(judge(waiting, { id: 'nary', organisation: 'the-ministry' })).toEqual([]);
  });

  test('Standards 6.3(d) refuses: one person alone, their colleague, and a list that was answered before', () => {
    expect(judge(waiting, { id: 'sokha', organisation: 'the-ministry' })).toEqual(['own-proposal']);
    expect(judge(waiting, { id: 'nary', organisation: 'a-shelter' })).toEqual(['own-organisation']);
    const answered = { at: now, by: 'nary', organisation: 'the-ministry' };
    expect(judge({ ...waiting, answered }, { id: 'dara', organisation: 'another' })).toEqual(['no-open-proposal']);
  });
});
