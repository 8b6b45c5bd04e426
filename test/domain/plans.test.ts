import { describe, expect, test } from 'vitest';
import { recordPlan } from '../../packages/domain/src/case/planning/record-plan.ts';
import { admitted, dueBy, followed } from './followed.ts';
import { keep } from './keep.ts';
import { answerOf, brokenBy, eventOf, fileOf, idOf, sameDay } from './made.ts';
import { referralOf } from './referrals.ts';

const words = { intention: 'Invented.', objective: 'Invented.', challenges: 'Invented.', procedure: 'Invented.' };
const said = { phases: ['recovery'], she: 'took-part', words } as const;
const plan = idOf(60);
const planned = (file = fileOf()) => followed('recordPlan', { ...said, phases: ['recovery'] }, { file });
const step = {
  plan,
  outcome: 'paper',
  responsible: 'social-affairs',
  due: '2026-04-01',
  words: { step: 'Invented.' },
} as const;
const stepped = (file = planned()) => followed('planAction', step, { file, id: idOf(61) });

describe('R017: a plan', () => {
  test('Policy III (plan) allows: intention, objective, challenges and procedure, sealed beside the event', () => {
    expect(recordPlan.body.safeParse(said).success).toBe(true);
    const event = eventOf(keep('recordPlan', { ...said, phases: ['recovery'] }));
    expect(event).toMatchObject({ type: 'PlanRecorded', wordsIn: 'needs', said: { phases: ['recovery'] } });
    expect(JSON.stringify(event)).not.toContain('Invented');
  });

  test.each(Object.keys(words))('Policy III (plan) refuses: a plan without its %s', (name) => {
    const { [name as keyof typeof words]: _, ...rest } = words;
    expect(recordPlan.body.safeParse({ ...said, words: rest }).success).toBe(false);
    expect(recordPlan.body.safeParse({ phases: said.phases, she: said.she }).success).toBe(false);
  });

  test('R027: is made for one person in their own phases; a second one stands beside the first', () => {
    const file = followed(
      'recordPlan',
      { ...said, phases: ['recovery', 'reintegration'] },
      { file: planned(), id: idOf(62) },
    );
    expect(file.plans.map(({ phases }) => phases)).toEqual([['recovery'], ['recovery', 'reintegration']]);
  });
});

describe('R016: the team', () => {
  test('has the person as one of it, and a meeting says whether the person took part', () => {
    const agreed = fileOf({ consents: [answerOf('ngo', true)] });
    const file = followed('joinTeam', { role: 'herself', organisation: 'social-affairs' }, { file: agreed });
    const both = followed('joinTeam', { role: 'counsellor', organisation: 'an-ngo' }, { file, id: idOf(61) });
    expect(both.team.map(({ role }) => role)).toEqual(['herself', 'counsellor']);
    const met = followed(
      'recordPlanningMeeting',
      { heldOn: sameDay, attended: ['herself', 'case-manager'], she: 'took-part' },
      { file: both },
    );
    expect(met.planningMeetings[0]).toMatchObject({ heldOn: sameDay, she: 'took-part' });
  });
});

describe('R093: a step of a plan', () => {
  test('is planned for today or later, and whoever plans one for a day that is over is shown no article', () => {
    const kept = keep('planAction', { ...step, due: '2026-03-01' }, { file: planned() });
    expect(brokenBy(kept)).toEqual({ 'plan-is-not-in-the-past': ['planned-in-the-past'] });
    expect(eventOf(keep('planAction', { ...step, due: sameDay }, { file: planned() })).type).toBe('ActionPlanned');
  });
});

describe('R094: what is done under a plan', () => {
  test('is documented step by step, its words sealed', () => {
    const file = followed('recordProgress', { action: idOf(61), result: 'partly' }, { file: stepped() });
    expect(file.planActions[0]).toMatchObject({ outcome: 'paper', responsible: 'social-affairs', due: '2026-04-01' });
    expect(file.progress.map(({ result }) => result)).toEqual(['partly']);
  });

  test('names a plan and a step that stand in the file', () => {
    const nowhere = keep('planAction', { ...step, plan: idOf(99) }, { file: planned() });
    expect(brokenBy(nowhere)).toEqual({ 'entry-speaks-of-one-in-the-file': ['not-in-the-file:plan'] });
    const unheard = keep('recordProgress', { action: idOf(99), result: 'done' }, { file: planned() });
    expect(brokenBy(unheard)).toEqual({ 'entry-speaks-of-one-in-the-file': ['not-in-the-file:action'] });
  });
});

describe('The clocks of planning', () => {
  test('R091: a plan is owed two weeks after the person was identified, until there is one', () => {
    expect(dueBy('plan-follows-identification', fileOf())).toEqual([['first-plan', '2026-03-16', '2026-03-23']]);
    expect(dueBy('plan-follows-identification', planned())).toEqual([]);
  });

  test('R092: a plan is owed a review, counted from the latest plan or review', () => {
    expect(dueBy('plan-is-reviewed', fileOf())).toEqual([]);
    expect(dueBy('plan-is-reviewed', planned())).toEqual([['plan', '2026-05-31', '2026-06-07']]);
    const at = '2026-04-01T03:00:00.000Z';
    const review = { plan, result: 'stays', she: 'informed' } as const;
    expect(dueBy('plan-is-reviewed', followed('reviewPlan', review, { file: planned(), at }))).toEqual([
      ['plan', '2026-06-30', '2026-07-07'],
    ]);
  });

  test('R093: a step is owed by its day until it is done, given up or no longer the person’s', () => {
    const due = [[idOf(61), '2026-04-01', '2026-04-08']];
    expect(dueBy('planned-step-is-done', stepped())).toEqual(due);
    const then = (result: 'done' | 'partly' | 'going-on' | 'not-possible' | 'she-changed-her-mind', file = stepped()) =>
      followed('recordProgress', { action: idOf(61), result }, { file });
    for (const result of ['partly', 'going-on'] as const)
      expect(dueBy('planned-step-is-done', then(result))).toEqual(due);
    for (const result of ['done', 'not-possible', 'she-changed-her-mind'] as const)
      expect(dueBy('planned-step-is-done', then(result))).toEqual([]);
    expect(dueBy('planned-step-is-done', then('going-on', then('done')))).toEqual(due);
  });

  test('R095: the person’s plan is owed when the person asks, from a closed case too, until the person has it', () => {
    const asked = followed('askForPlan', { language: 'km' }, { file: fileOf({ status: 'closed' }) });
    expect(dueBy('plan-copy-is-given', asked)).toEqual([[idOf(60), '2026-03-05', '2026-03-12']]);
    const given = followed('givePlan', { request: idOf(60), language: 'km', how: 'printed' }, { file: asked });
    expect(dueBy('plan-copy-is-given', given)).toEqual([]);
    expect(given.planCopies[0]).toMatchObject({ how: 'printed' });
  });

  test('R008: whoever cares for them reads their plan, as far as the person consents', () => {
    const clock = 'providers-know-the-plan';
    const stay = { setting: 'long-term-shelter', place: 'a-shelter' } as const;
    const there = followed('beginStay', stay, { file: admitted(planned()), id: idOf(63) });
    const agreed = { ...there, consents: [answerOf('shelter', true)] };
    expect(dueBy(clock, there)).toEqual([]);
    expect(dueBy(clock, agreed)).toEqual([['a-shelter', '2026-03-09', '2026-03-16']]);
    expect(dueBy(clock, { ...agreed, consents: [answerOf('ngo', true)] })).toHaveLength(1);
    expect(dueBy(clock, { ...agreed, consents: [answerOf('shelter', false)] })).toEqual([]);
    expect(dueBy(clock, { ...agreed, plans: [] })).toEqual([]);
    const read = { plan, provider: 'a-shelter' };
    expect(dueBy(clock, followed('recordPlanReading', read, { file: agreed }))).toEqual([]);
    const other = followed('recordPlanReading', { ...read, provider: 'an-ngo' }, { file: agreed });
    expect(dueBy(clock, other)).toHaveLength(1);
    const readOnce = followed('recordPlanReading', read, { file: agreed });
    const newer = { ...readOnce.plans[0], id: idOf(64), at: '2026-04-01T03:00:00.000Z' } as (typeof readOnce.plans)[0];
    const anew = { ...readOnce, plans: [...readOnce.plans, newer] };
    expect(dueBy(clock, anew)).toEqual([['a-shelter', '2026-04-08', '2026-04-15']]);
  });
});

describe('R086: a referral', () => {
  const referred = fileOf({
    referrals: [referralOf(50)],
  });
  const answer = { referral: idOf(50), answer: 'declined', reason: 'no-place' } as const;

  test('is owed an answer three days after it was made', () => {
    expect(dueBy('referral-is-answered', fileOf())).toEqual([]);
    expect(dueBy('referral-is-answered', referred)).toEqual([[idOf(50), '2026-03-05', '2026-03-12']]);
    expect(dueBy('referral-is-answered', followed('answerReferral', answer, { file: referred }))).toEqual([]);
  });

  test('Standards 7.3(e): is declined for none but the reasons of a closed list, none of which is prejudice', () => {
    const prejudiced = { ...answer, reason: 'foreign' as 'no-place' };
    expect(() => keep('answerReferral', prejudiced, { file: referred })).toThrow();
    expect(followed('answerReferral', answer, { file: referred }).referralAnswers[0]).toMatchObject(answer);
  });
});
