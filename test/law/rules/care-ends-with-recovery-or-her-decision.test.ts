import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { closingReason } from '../../../packages/domain/src/case/closing/track.ts';
import { careEndsWithRecoveryOrHerDecision } from '../../../packages/domain/src/rules/care-ends-with-recovery-or-her-decision.ts';
import { closingOf, daysLater, reopenedAt, stamped } from '../../domain/closings.ts';
import { breachesOf } from '../judged.ts';

type Talk = CaseState['closingTalks'][number];
const found = (reason: (typeof closingReason.options)[number], ...wishes: readonly Talk['wish'][]) =>
  breachesOf(careEndsWithRecoveryOrHerDecision, {
    file: { closingTalks: wishes.map((wish, n) => ({ ...stamped(80 + n), wish, with: 'herself' })) },
    said: closingOf({ reason }),
  });

describe('care-ends-with-recovery-or-her-decision', () => {
  test('Policy IV (services) allows: recovery, death, the person’s own decision, and what nobody could ask them, or could no longer ask them', () => {
    expect(found('recovered', 'close')).toEqual([]);
    expect(found('recovered')).toEqual([]);
    expect(found('not-a-victim', 'go-on')).toEqual([]);
    expect(found('died', 'go-on')).toEqual([]);
    expect(found('her-decision', 'go-on', 'close')).toEqual([]);
    expect(found('taken-over', 'close')).toEqual([]);
    expect(found('unreachable')).toEqual([]);
    expect(found('unreachable', 'close', 'go-on')).toEqual([]);
    expect(found('uncooperative', 'undecided')).toEqual([]);
  });

  test('Policy IV (services) refuses: ending services against the person’s wish, or by a decision that is not theirs', () => {
    for (const reason of ['recovered', 'her-decision', 'taken-over', 'uncooperative'] as const)
      expect(found(reason, 'close', 'go-on')).toEqual(['she-wishes-to-go-on']);
    for (const reason of ['her-decision', 'taken-over'] as const) {
      expect(found(reason)).toEqual(['not-her-decision']);
      expect(found(reason, 'close', 'undecided')).toEqual(['not-her-decision']);
    }
    const lateWritten: Talk[] = [
      { ...stamped(80, daysLater(2)), wish: 'go-on', with: 'herself' },
      { ...stamped(81, daysLater(1)), wish: 'close', with: 'herself' },
    ];
    expect(
      breachesOf(careEndsWithRecoveryOrHerDecision, {
        file: { closingTalks: lateWritten },
        said: closingOf({ reason: 'her-decision' }),
      }),
    ).toEqual(['she-wishes-to-go-on']);
    const closingTalks: Talk[] = [{ ...stamped(80), wish: 'close', with: 'herself' }];
    const file = { closingTalks, ...reopenedAt(daysLater(1)) };
    const said = closingOf({ reason: 'her-decision' });
    expect(breachesOf(careEndsWithRecoveryOrHerDecision, { file, said })).toEqual(['not-her-decision']);
  });

  test('Policy IV (services) refuses: every other reason, time and money first, by having no word for it', () => {
    expect(closingReason.options).toEqual([
      'recovered',
      'her-decision',
      'taken-over',
      'unreachable',
      'uncooperative',
      'died',
      'not-a-victim',
    ]);
  });
});
