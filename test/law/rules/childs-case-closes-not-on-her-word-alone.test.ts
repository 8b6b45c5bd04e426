import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { childsCaseClosesNotOnHerWordAlone } from '../../../packages/domain/src/rules/childs-case-closes-not-on-her-word-alone.ts';
import { closingOf, daysLater, reopenedAt, stamped } from '../../domain/closings.ts';
import { now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Decision = CaseState['decisions'][number];
const decided = (change: Partial<Decision> = {}, at = now): Decision => ({
  ...stamped(80, at),
  about: 'closing',
  decidedBy: 'best-interest',
  answer: 'do-it',
  opinion: 'followed',
  familyConsulted: false,
  possible: true,
  alternatives: [],
  ...change,
});
const talk = (who: CaseState['closingTalks'][number]['with'], at = now) => [
  { ...stamped(70, at), wish: 'close' as const, with: who },
];
const close = (file: Partial<CaseState>, reason: ReturnType<typeof closingOf>['reason'] = 'her-decision') =>
  breachesOf(childsCaseClosesNotOnHerWordAlone, {
    file: { age: 'child', closingTalks: talk('herself'), ...file },
    said: closingOf({ reason }),
  });
const together = decided({ decidedBy: 'with-support' });

describe('childs-case-closes-not-on-her-word-alone', () => {
  test('Standards 6.10(e) allows: a decision in the person’s best interest, or one of theirs beside their guardian, their opinion weighed', () => {
    expect(close({ decisions: [decided()] })).toEqual([]);
    expect(close({ decisions: [decided({ opinion: 'not-followed' })] })).toEqual([]);
    expect(close({ decisions: [together], closingTalks: talk('herself-and-guardian') })).toEqual([]);
  });

  test('Standards 7.10(b) allows: an adult to decide alone, and a closing that rests on another ground', () => {
    expect(close({ age: 'adult' })).toEqual([]);
    for (const reason of ['recovered', 'unreachable', 'uncooperative', 'died'] as const)
      expect(close({}, reason)).toEqual([]);
  });

  test('Standards 6.10(e) refuses: a child’s word alone, theirs too who may be one, also where another service takes over', () => {
    expect(close({})).toEqual(['closing-not-decided']);
    expect(close({ age: 'presumed-child' })).toEqual(['closing-not-decided']);
    expect(close({}, 'taken-over')).toEqual(['closing-not-decided']);
    expect(close({ closingTalks: talk('herself-and-guardian') })).toEqual(['closing-not-decided']);
    expect(close({ decisions: [together] })).toEqual(['neither-guardian-nor-best-interest']);
    const guardianBefore = [...talk('herself-and-guardian', daysLater(-0.1)), ...talk('herself')];
    expect(close({ decisions: [together], closingTalks: guardianBefore })).toEqual([
      'neither-guardian-nor-best-interest',
    ]);
  });

  test('Standards 6.10(e) refuses: a decision that left the person’s opinion out, is of another matter, against it, or older than this life', () => {
    const { opinion: _, ...unheard } = decided();
    expect(close({ decisions: [unheard] })).toEqual(['opinion-not-weighed']);
    expect(close({ decisions: [{ ...unheard, decidedBy: 'herself' }] })).toEqual([
      'neither-guardian-nor-best-interest',
      'opinion-not-weighed',
    ]);
    expect(close({ decisions: [decided({ about: 'stay' })] })).toEqual(['closing-not-decided']);
    expect(close({ decisions: [decided({ answer: 'leave-it' })] })).toEqual(['closing-not-decided']);
    expect(close({ decisions: [decided({ answer: 'leave-it' }, daysLater(1)), decided()] })).toEqual([
      'closing-not-decided',
    ]);
    expect(close({ decisions: [decided()], ...reopenedAt(daysLater(1)) })).toEqual(['closing-not-decided']);
    const reopened = { ...reopenedAt(daysLater(1)), decisions: [{ ...together, at: daysLater(2) }] };
    expect(close({ ...reopened, closingTalks: talk('herself-and-guardian') })).toEqual([
      'neither-guardian-nor-best-interest',
    ]);
  });
});
