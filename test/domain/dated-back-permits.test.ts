import { expect, test } from 'vitest';
import { actOf } from '../../packages/domain/src/command.ts';
import { hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { answerOf, brokenBy, fileOf, idOf, now, people } from './made.ts';

const yes = answerOf('ngo', true, {
  id: idOf(40),
  at: hoursFromNow(-100),
  organisation: 'ngo-with-mou',
  for: 'care',
} as never);
const withdrawn = { ...yes, withdrawn: { at: hoursFromNow(-6), entry: idOf(41) } };
const joins = { role: 'counsellor', organisation: 'ngo-with-mou' } as const;
const dated = (hours: number) => actOf(people['case-worker'], now, { occurredAt: hoursFromNow(hours) });

test('Standards 6.3(b): whoever joins the team rests on what stands now, whatever day it is dated to', () => {
  const [agreed, tookBack] = [fileOf({ consents: [yes] }), fileOf({ consents: [withdrawn] })];
  expect(keep('joinTeam', joins, { file: agreed, act: dated(-12) }).type).toBe('decided');
  expect(brokenBy(keep('joinTeam', joins, { file: tookBack, act: dated(-12) }))).toEqual({
    'providers-plan-when-she-agrees': ['provider-without-her-consent'],
  });
});

test('Standards 6.3(b): what happened before a yes was taken back is written down as it was', () => {
  const plan = { id: idOf(70), at: hoursFromNow(-90), by: 'x', phases: ['recovery'], she: 'took-part' } as never;
  const file = fileOf({ consents: [withdrawn], plans: [plan] });
  const read = keep('recordPlanReading', { plan: idOf(70), provider: 'ngo-with-mou' }, { file, act: dated(-12) });
  expect([read.type, brokenBy(read)]).toEqual(['decided', {}]);
});

test('Standards 6.5(d): whoever has come of age is told all, whatever day the decision to tell less is dated to', () => {
  const less = { amount: 'part', manner: 'in-steps', because: 'age' } as const;
  const of = (childUntil: string) => fileOf({ age: 'child', ageGroup: '12-17', childUntil });
  const act = dated(-12);
  expect(keep('decideChildInformation', less, { file: of('2026-03-02'), act }).type).toBe('decided');
  expect(brokenBy(keep('decideChildInformation', less, { file: of('2026-03-01'), act }))).toEqual({
    'only-a-child-is-told-less': ['adult-is-told-all'],
  });
});
