import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { planned } from '../law/intervention.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf, now, people } from './made.ts';

const crisis = idOf(61);
const begun = (kind: CaseState['crises'][number]['kind']) =>
  entryOf({ kind, stage: 'acute', needs: [] as never[] } as const, hoursFromNow(-50), 61);
const risk = (hours: number) =>
  entryOf({ kind: 'risk', riskOf: 'intervention', risk: 'acceptable' } as const, hoursFromNow(hours), 65) as never;
const plan = (hours: number, more: Partial<CaseState['interventions'][number]> = {}) =>
  planned({ at: hoursFromNow(hours), ...more });
const start = entryOf({ crisis }, hoursFromNow(-10), 64);

/** What stands with an intervention that was done by now, of all that was written down. */
function done(file: Partial<CaseState>, { outcome = 'safe-place', hours = 0 } = {}) {
  const said = { crisis, safely: 'yes', apartFromSuspects: 'yes', possessionsKept: 'yes', outcome } as never;
  const whole = fileOf({ crises: [begun('cannot-leave')], assessments: [risk(-20)], ...file });
  const act = actOf(people['case-worker'], now, hours === 0 ? {} : { occurredAt: hoursFromNow(hours) });
  return brokenBy(keep('recordIntervention', said, { file: whole, act }));
}

const alone = { 'nobody-rescues-alone': ['police-missing'] };
const nobody = { participants: [] };

test('Policy III (rescue): whoever cannot leave is led away with the police, also where it was planned as care', () => {
  const care = { interventions: [plan(-30, { kind: 'care', ...nobody })] };
  expect(done(care)).toEqual(alone);
  expect(done(care, { outcome: 'stays-where-she-is' })).toEqual({});
  expect(done({ ...care, crises: [begun('violence')] })).toEqual({});
  expect(done({ interventions: [plan(-30, { kind: 'care' })] })).toEqual({});
});

test('Policy III (rescue): the word to go is one for the plan that stood then, and not for what was planned anew', () => {
  const [first, anew] = [plan(-30), plan(-5, { id: idOf(66), ...nobody })];
  expect(done({ interventions: [first], interventionStarts: [start] })).toEqual({});
  expect(done({ interventions: [first, anew], interventionStarts: [start] })).toEqual({
    ...alone,
    'rescue-leads-to-a-safe-place': ['social-affairs-missing'],
  });
});

test('Policy III (rescue): what was planned and weighed afterwards came before nothing', () => {
  const afterwards = { interventions: [plan(-2)], assessments: [risk(-2)] };
  expect(done(afterwards, { hours: -12 })).toEqual({
    ...alone,
    'rescue-leads-to-a-safe-place': ['no-intervention-plan'],
    'risk-comes-before-the-intervention': ['risk-not-assessed'],
  });
  expect(done({ interventions: [plan(-20)] }, { hours: -12 })).toEqual({});
});

test('Policy III (rescue): the word to go is given for the plan as it stands, whatever hour it is dated to', () => {
  const go = (interventions: CaseState['interventions']) => {
    const file = fileOf({ crises: [begun('cannot-leave')], assessments: [risk(-20)], interventions });
    const act = actOf(people['case-worker'], now, { occurredAt: hoursFromNow(-12) });
    return brokenBy(keep('startIntervention', { crisis }, { file, act }));
  };
  const [first, anew] = [plan(-30), plan(-5, { id: idOf(66), ...nobody })];
  expect(go([first])).toEqual({});
  expect(go([first, anew])).toEqual({ ...alone, 'rescue-leads-to-a-safe-place': ['social-affairs-missing'] });
});
