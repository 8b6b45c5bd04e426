import { describe, expect, test } from 'vitest';
import { nobodyIsAskedTwice } from '../../../packages/domain/src/rules/nobody-is-asked-twice.ts';
import { idOf, now } from '../../domain/made.ts';
import { assessed } from '../assessed.ts';
import { breachesOf } from '../judged.ts';

const assessments = [assessed({ asked: ['family', 'fears'] })];
const questionings = [
  {
    ...{ id: idOf(61), at: now, by: 'x', asker: 'police' as const, purpose: 'testimony' as const },
    ...{ supportPerson: 'beside-her' as const, manner: [], outcome: 'finished' as const, asked: ['journey' as const] },
  },
];
const ask = (asked: readonly string[], said: object = {}) =>
  breachesOf(nobodyIsAskedTwice, { file: { sections: {}, assessments, questionings }, said: { asked, ...said } });

describe('nobody-is-asked-twice', () => {
  test('Standards 7.6(f) allows: what nobody has asked, and what was asked once more with a reason', () => {
    expect(ask([])).toEqual([]);
    expect(ask(['papers', 'identity'])).toEqual([]);
    expect(ask(['family', 'journey'], { again: 'things-changed' })).toEqual([]);
  });

  test('Standards 7.6(f) refuses: what an assessment, a questioning or the identity in the file already answers', () => {
    expect(ask(['papers', 'fears'])).toEqual(['already-answered:fears']);
    expect(ask(['journey', 'family'])).toEqual(['already-answered:family', 'already-answered:journey']);
    expect(breachesOf(nobodyIsAskedTwice, { said: { asked: ['identity', 'family'] } })).toEqual([
      'already-answered:identity',
    ]);
  });
});
