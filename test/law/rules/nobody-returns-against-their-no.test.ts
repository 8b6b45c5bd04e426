import { describe, expect, test } from 'vitest';
import { nobodyReturnsAgainstTheirNo } from '../../../packages/domain/src/rules/nobody-returns-against-their-no.ts';
import { fileOf, idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const onAYes = ['returned.planned', 'returned.leaves', 'returned.handed-over', 'returned.arrives'] as const;
const steps = ['returned.proposed', ...onAYes] as const;

describe('nobody-returns-against-their-no', () => {
  test('Policy IV (freedom of movement) allows: a return that the person wants, or of which their file is not here', () => {
    for (const as of steps)
      for (const wish of ['yes', undefined])
        expect(breachesOf(nobodyReturnsAgainstTheirNo, { as, said: { wish } })).toEqual([]);
  });

  test('Policy IV (freedom of movement) refuses: each step of a return while the person’s last word is a no', () => {
    for (const as of steps)
      expect(breachesOf(nobodyReturnsAgainstTheirNo, { as, said: { wish: 'no' } })).toEqual(['said-no-to-return']);
  });

  test('Standards 6.10(b) refuses: every step but the offer while nothing in the file is a yes', () => {
    for (const as of onAYes)
      expect(breachesOf(nobodyReturnsAgainstTheirNo, { as, said: { wish: 'open' } })).toEqual(['no-yes-to-return']);
    expect(breachesOf(nobodyReturnsAgainstTheirNo, { as: 'returned.proposed', said: { wish: 'open' } })).toEqual([]);
  });

  test('Standards 6.11(a): a journey that was made against a no is found to have been', () => {
    const no = { ...fileOf(), id: idOf(61), at: now, by: 'case-worker-1' };
    const decisions = [
      { id: no.id, at: now, by: no.by, about: 'return-home', decidedBy: 'herself', answer: 'leave-it' },
    ] as never;
    const made = (file: object, said: object) =>
      breachesOf(nobodyReturnsAgainstTheirNo, { act: 'recordJourneyHome', file, said });
    const back = { humane: [], wentBack: { country: 'VN', how: 'on-her-own' } };
    expect(made({ decisions }, back)).toEqual(['said-no-to-return']);
    expect(made({}, back)).toEqual([]);
    expect(made({ decisions }, { humane: [] })).toEqual([]);
  });
});
