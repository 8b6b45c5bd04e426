import { describe, expect, test } from 'vitest';
import { riskComesBeforeTheIntervention } from '../../../packages/domain/src/rules/risk-comes-before-the-intervention.ts';
import { idOf, now } from '../../domain/made.ts';
import { assessed } from '../assessed.ts';
import { crisis } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

const earlier = '2026-03-02T02:59:59.999Z';
const crises = [{ id: crisis, at: now, by: 'x', kind: 'threat' as const, stage: 'acute' as const, needs: [] }];
const begin = (file: object, said: object = {}) =>
  breachesOf(riskComesBeforeTheIntervention, { file: { crises, ...file }, said: { crisis, ...said } });

describe('risk-comes-before-the-intervention', () => {
  test('Standards 7.2(c) allows: to begin when the risk was assessed since the crisis began, from its first moment on', () => {
    expect(begin({ assessments: [assessed({ riskOf: 'intervention' })] })).toEqual([]);
    const twice = [assessed({ riskOf: 'intervention' }), assessed({ riskOf: 'intervention', at: earlier })];
    expect(begin({ assessments: twice })).toEqual([]);
  });

  test('Standards 7.2(c) allows: to begin in an emergency, with its reason', () => {
    expect(begin({}, { emergency: 'life-in-danger' })).toEqual([]);
  });

  test('Standards 7.2(c) refuses: to begin without an assessment, on one from before the crisis, or on one of another risk', () => {
    const refused = ['risk-not-assessed'];
    expect(begin({})).toEqual(refused);
    expect(begin({ assessments: [assessed({ riskOf: 'intervention', at: earlier })] })).toEqual(refused);
    expect(begin({ assessments: [assessed({ riskOf: 'return' })] })).toEqual(refused);
    const one = assessed({ riskOf: 'intervention', risk: 'not-acceptable' });
    const broke = [{ id: one.id, list: 'assessments', rule: 'assessment-needs-her-assent', codes: [] }];
    expect(begin({ assessments: [one], breaches: broke })).toEqual(refused);
    expect(begin({ assessments: [one] })).toEqual([]);
    expect(begin({ assessments: [assessed({ kind: 'initial', riskOf: 'intervention' })] })).toEqual(refused);
    expect(begin({ crises: [], assessments: [assessed({ riskOf: 'intervention' })] }, { crisis: idOf(99) })).toEqual(
      refused,
    );
  });

  test('Standards 7.2(c) tells an intervention that began where it was done, its risk assessed or not, from one that was let go here', () => {
    const done = (file: object) =>
      breachesOf(riskComesBeforeTheIntervention, {
        file: { crises, ...file },
        act: 'recordIntervention',
        said: { crisis, safely: 'yes', apartFromSuspects: 'yes', possessionsKept: 'yes', outcome: 'safe-place' },
      });
    const start = { id: idOf(98), at: now, by: 'x', crisis, emergency: 'life-in-danger' as const };
    expect(done({ assessments: [assessed({ riskOf: 'intervention' })] })).toEqual([]);
    expect(done({ interventionStarts: [start] })).toEqual([]);
    expect(done({})).toEqual(['risk-not-assessed']);
  });
});
