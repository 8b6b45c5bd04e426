import { describe, expect, test } from 'vitest';
import { answerArrivalBreach } from '../../packages/domain/src/arrival/answer-breach.ts';
import { answerOwedBy, breachesBrought } from '../../packages/domain/src/arrival/breaches.ts';
import { closeBatch } from '../../packages/domain/src/arrival/close-batch.ts';
import { countedOnly } from '../../packages/domain/src/arrival/counted-only.ts';
import { personItems } from '../../packages/domain/src/arrival/deportation-checklist.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import { openBreaches } from '../../packages/domain/src/case/breaches/open-breaches.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openFromArrival } from '../../packages/domain/src/case/open-case.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { breachIsAnswered } from '../../packages/domain/src/clocks/breach-is-answered.ts';
import type { Act } from '../../packages/domain/src/command.ts';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';
import { dayOf, daysAfter } from '../../packages/domain/src/time.ts';
import {
  actBy,
  allNo,
  answerOf,
  brokenBy,
  countedTruck,
  eventOf,
  following,
  idOf,
  logged,
  now,
  screening,
} from './made.ts';

const officer = actBy('intake');
const unsafe = { setting: { safeSpace: false, noSuspects: true, supportOffered: true } };
const asked = (how: object) => {
  const state = logged();
  return following(state, eventOf(screenPerson(state, screening(how), officer)));
};
const broke = [{ rule: 'interview-is-safe', found: ['space-not-safe'] }];
const doneItems = (state: Parameters<typeof personItems>[0]) =>
  personItems(state)
    .filter(({ done }) => done)
    .map(({ code }) => code);

describe('Standards 7.1(a): a screening that broke a rule', () => {
  test('stands in the arrival with what it broke, and beside it who wrote it down', () => {
    const state = asked(unsafe);
    expect(state.screening).toMatchObject({ result: 'none', broke });
    expect(state.breaches).toEqual([{ act: 'ArrivalScreened', at: now, by: 'intake-1', broke }]);
    expect(asked({}).breaches).toBeUndefined();
  });

  test('carries nothing where it found nothing: the person is owed another one, and the truck waits', () => {
    const state = asked(unsafe);
    expect(doneItems(state)).not.toEqual(expect.arrayContaining(['D6']));
    expect(doneItems(asked({}))).toEqual(expect.arrayContaining(['D6', 'D7']));
    const truck = countedTruck({ list: 'yes' }, { counted: { men: 0, women: 1, boys: 0, girls: 0 } });
    const close = (person: typeof state) => brokenBy(closeBatch(truck, [person], {}, actBy('shift-lead')));
    expect(close(state)).toMatchObject({ 'batch-closes-with-everyone-screened': [`unscreened:${state.id}`] });
    expect(close(asked({}))).toEqual({});
  });

  test('holds where it found somebody in need of help, or the person would not answer', () => {
    for (const found of [{ answers: { ...allNo, 'papers-kept': 'yes' } }, { wishesHelp: true }, { declined: true }])
      expect(doneItems(asked({ ...unsafe, ...found }))).toEqual(expect.arrayContaining(['D6', 'D7']));
  });

  test('is made good by another one: what was broken stays written', () => {
    const state = asked(unsafe);
    const again = following(state, eventOf(screenPerson(state, screening(), officer)));
    expect(again.screening).not.toHaveProperty('broke');
    expect(again.breaches).toHaveLength(1);
    expect(doneItems(again)).toEqual(expect.arrayContaining(['D6', 'D7']));
  });

  test('Standards 7.1(c): says less than the answers do, and the answers count', () => {
    const lowered = asked({ answers: { ...allNo, 'papers-kept': 'yes' }, result: 'none' });
    expect(lowered.screening).toMatchObject({ result: 'presumed-victim' });
    expect(lowered.breaches).toMatchObject([{ broke: [{ rule: 'ambiguous-is-a-victim' }] }]);
  });

  test('goes along into the person’s file, where a supervisor is asked to answer', () => {
    const victim = asked({ ...unsafe, wishesHelp: true });
    const state = { ...victim, consents: [answerOf('case-file', true)], onward: ['case-worker' as const] };
    const said = openCaseBody.parse({ from: 'arrival', batch: state.batch, arrival: state.id });
    if (said.from !== 'arrival') throw new Error('another way in');
    const file = evolveCase(undefined, eventOf(openFromArrival(idOf(50), said, state, actBy('case-worker'))));
    expect(openBreaches(file)).toEqual([{ id: state.id, at: now, by: 'intake-1', list: 'arrivals', broke }]);
    expect(breachIsAnswered.due(file)).toMatchObject([{ thing: state.id }]);
  });

  test('is answered for by whoever leads the shift, never by whoever wrote it down, and once', () => {
    const state = asked(unsafe);
    const answer = (by: Act, breach = 0, on = state) =>
      answerArrivalBreach(on, { breach, answer: 'staff-was-told' }, by);
    const lead = actBy('shift-lead');
    const own = { ...lead, by: { ...lead.by, id: 'intake-1' } };
    expect(brokenBy(answer(own))).toEqual({ 'breach-is-answered-by-another': ['own-breach'] });
    expect(brokenBy(answer(lead, 1))).toEqual({ 'breach-is-answered-by-another': ['no-open-breach'] });
    const after = following(state, eventOf(answer(lead)));
    expect(after.breaches).toMatchObject([{ broke, answered: { by: 'shift-lead-1', answer: 'staff-was-told' } }]);
    expect(after.screening).toEqual(state.screening);
    expect(brokenBy(answer(lead, 0, after))).toEqual({ 'breach-is-answered-by-another': ['no-open-breach'] });
    expect(breachesBrought(after)).toEqual([]);
  });

  test('the shift lead has as many days to answer as a supervisor has for a file, and none once it went along there', () => {
    const state = asked(unsafe);
    const victim = asked({ ...unsafe, wishesHelp: true });
    const on = daysAfter(dayOf(now), cambodia.breachAnswer.value);
    expect(answerOwedBy(state)).toBe(on);
    const withdrawn = { at: now, by: 'intake-1', why: 'logged-twice' };
    expect([{ ...state, withdrawn }].map(answerOwedBy)).toEqual([on]);
    expect([asked({}), { ...victim, openedAs: idOf(50) }].map(answerOwedBy)).toEqual([undefined, undefined]);
    const answer = answerArrivalBreach(state, { breach: 0, answer: 'staff-was-told' }, actBy('shift-lead'));
    expect(answerOwedBy(following(state, eventOf(answer)))).toBeUndefined();
  });

  test('is gone with the person: what is left is a figure', () => {
    expect(countedOnly(asked(unsafe))).not.toHaveProperty('breaches');
    expect(countedOnly(asked(unsafe)).screening).not.toHaveProperty('broke');
  });
});
