import { describe, expect, test } from 'vitest';
import type { CaseCommandName } from '../../../packages/domain/src/case/commands.ts';
import { childIsNotPlacedAgainstTheirNo } from '../../../packages/domain/src/rules/child-is-not-placed-against-their-no.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { released } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const said = (answer: 'do-it' | 'leave-it', hours = -1, more: object = {}) => ({
  ...entryOf(
    { about: 'placement', decidedBy: 'herself', answer, familyConsulted: false } as const,
    hoursFromNow(hours),
  ),
  possible: true,
  alternatives: [],
  ...more,
});
const judge = (file: object, to: object = { placement: 'family' }, act: CaseCommandName = 'placePerson') =>
  breachesOf(childIsNotPlacedAgainstTheirNo, { file: { age: 'child', ...file }, said: to, act });

describe('child-is-not-placed-against-their-no', () => {
  test('Standards 6.10(e) refuses: a child to the family after their no, by whichever act, also by the second word', () => {
    const file = { decisions: [said('leave-it')], releases: [released()] };
    expect(judge(file)).toEqual(['child-said-no']);
    for (const [act, to] of [
      ['startReintegration', { to: 'relatives', decision: idOf(40), consultation: idOf(41) }],
      ['beginStay', { setting: 'community', place: 'a-village', host: 'biological-family' }],
      ['approve', { proposal: idOf(91), answer: 'approved' }],
    ] as const)
      expect(judge(file, to, act), act).toEqual(['child-said-no']);
    expect(judge({ decisions: [said('leave-it', -1, { about: 'reintegration' })] })).toEqual(['child-said-no']);
  });

  test('Standards 6.10(e) allows: elsewhere, after a later decision, a no that two people corrected, one of another matter, and an adult', () => {
    const no = { decisions: [said('leave-it')] };
    expect(judge(no, { placement: 'shelter' })).toEqual([]);
    expect(judge({ decisions: [said('leave-it', -2), said('do-it', -1)] })).toEqual([]);
    const corrected = (by: string) => ({ ...entryOf({ corrects: idOf(70), why: 'wrong' } as const), by });
    expect(judge({ ...no, corrections: [corrected('case-worker-1')] })).toEqual(['child-said-no']);
    expect(judge({ ...no, corrections: [corrected('case-worker-1'), corrected('supervisor-1')] })).toEqual([]);
    expect(judge({ decisions: [said('leave-it', -1, { about: 'services' })] })).toEqual([]);
    expect(judge({ ...no, age: 'adult' })).toEqual([]);
    expect(judge({ decisions: [said('leave-it', 1)] })).toEqual([]);
  });
});
