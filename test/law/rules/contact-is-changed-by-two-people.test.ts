import { describe, expect, test } from 'vitest';
import { contactIsChangedByTwoPeople } from '../../../packages/domain/src/rules/contact-is-changed-by-two-people.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (
  waiting: object | undefined,
  answered: string,
  by: { readonly id: string; readonly organisation: string },
) => breachesOf(contactIsChangedByTwoPeople, { said: { waiting, answered }, by: { ...people.administrator, ...by } });
const asked = {
  contact: 'office',
  organisation: 'ministry',
  country: 'TH' as const,
  languages: ['th' as const],
  purposes: ['handover' as const],
  channels: [],
};
const waiting = { id: idOf(1), asked, by: 'sokha', byOrganisation: 'the-ministry', at: now };

describe('contact-is-changed-by-two-people', () => {
  test('Standards 7.3(b) allows: the answer of another person of another organisation to the change that waits', () => {
    expect(judge(waiting, idOf(1), { id: 'nary', organisation: 'a-shelter' })).toEqual([]);
  });

  test('Standards 7.3(b) refuses: one person alone, their colleague, and an answer to what does not wait', () => {
    expect(judge(waiting, idOf(1), { id: 'sokha', organisation: 'a-shelter' })).toEqual(['own-proposal']);
    expect(judge(waiting, idOf(1), { id: 'nary', organisation: 'the-ministry' })).toEqual(['own-organisation']);
    for (const one of [undefined, waiting])
      expect(judge(one, idOf(2), { id: 'nary', organisation: 'a-shelter' })).toEqual(['no-open-proposal']);
  });
});
