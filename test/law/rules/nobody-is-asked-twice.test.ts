import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { nobodyIsAskedTwice } from '../../../packages/domain/src/rules/nobody-is-asked-twice.ts';
import { idOf, now, safely } from '../../domain/made.ts';
import { assessed } from '../assessed.ts';
import { breachesOf } from '../judged.ts';

const assessments = [assessed({ asked: ['family', 'fears'] })];
const questionings = [
  {
    id: idOf(61),
    at: now,
    by: 'x',
    asker: 'police' as const,
    purpose: 'testimony' as const,
    supportPerson: 'beside-her' as const,
    manner: [],
    outcome: 'finished' as const,
    asked: ['journey' as const],
  },
];
type Interview = CaseState['interviews'][number];
const stamp = { id: idOf(62), at: now, by: 'x' };
const interviewed = (...asked: Interview['asked']): Interview => ({
  ...stamp,
  setting: safely,
  supportPerson: 'present',
  needsMet: [],
  participants: [],
  asked,
});
const intakes = [
  { ...stamp, language: 'km', interpreter: false, supportPerson: true, asked: ['wishes' as const, 'wishes' as const] },
];
const ask = (asked: readonly string[], said: object = {}) =>
  breachesOf(nobodyIsAskedTwice, { file: { sections: {}, assessments, questionings }, said: { asked, ...said } });

describe('nobody-is-asked-twice', () => {
  test('Standards 7.6(f) allows: what nobody has asked, and what was asked once more with a reason', () => {
    expect(ask([])).toEqual([]);
    expect(ask(['papers', 'identity'])).toEqual([]);
    expect(ask(['family', 'journey'], { again: 'things-changed' })).toEqual([]);
  });

  test('Standards 7.6(f) allows: what the person needs now, in every interview anew', () => {
    const interviews = [interviewed('immediate-needs')];
    expect(
      breachesOf(nobodyIsAskedTwice, {
        file: { sections: {}, interviews },
        said: { asked: ['immediate-needs', 'threats'] },
      }),
    ).toEqual([]);
  });

  test('Standards 7.6(f) refuses: what an interview of identification or the intake already answers, and asking it in either', () => {
    const file = { sections: {}, interviews: [interviewed('threats', 'origin')], intakes };
    const asked = (...topics: readonly string[]) => breachesOf(nobodyIsAskedTwice, { file, said: { asked: topics } });
    expect(asked('fears')).toEqual(['already-answered:fears']);
    expect(asked('threats', 'who')).toEqual(['already-answered:fears', 'already-answered:identity']);
    expect(asked('age')).toEqual(['already-answered:identity']);
    expect(asked('wishes')).toEqual(['already-answered:wishes']);
    expect(breachesOf(nobodyIsAskedTwice, { said: { asked: ['who'] } })).toEqual(['already-answered:identity']);
  });

  test('Standards 7.6(f) refuses: what an assessment, a questioning or the identity in the file already answers', () => {
    expect(ask(['papers', 'fears'])).toEqual(['already-answered:fears']);
    expect(ask(['journey', 'family'])).toEqual(['already-answered:family', 'already-answered:journey']);
    expect(breachesOf(nobodyIsAskedTwice, { said: { asked: ['identity', 'family'] } })).toEqual([
      'already-answered:identity',
    ]);
  });
});
