import { describe, expect, test } from 'vitest';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { alertIsAnswered } from '../../packages/domain/src/clocks/alert-is-answered.ts';
import { missingPersonIsLookedFor } from '../../packages/domain/src/clocks/missing-person-is-looked-for.ts';
import { policeIsToldOfAMissingPerson } from '../../packages/domain/src/clocks/police-is-told-of-a-missing-person.ts';
import { premisesAreLookedAt } from '../../packages/domain/src/clocks/premises-are-looked-at.ts';
import { answersToAlerts } from '../../packages/domain/src/report/figures/answers-to-alerts.ts';
import { dueOf } from './due-of.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const thing = idOf(70);
const alert = entryOf({ danger: 'threats', told: 'local-police' });
const acted = (hours: number) => entryOf({ alert: thing, action: 'patrol' } as const, hoursFromNow(hours), 71);

describe('Standards 6.1(a): the person’s no-contact list', () => {
  test('R030 holds who somebody is to them and why, and never who it is: that is sealed', () => {
    const said = { relation: 'trafficker', reason: 'threats', words: { who: 'Invented Trafficker' } } as const;
    const event = eventOf(keep('barContact', said));
    expect(event).toMatchObject({ type: 'ContactBarred', wordsIn: 'whereabouts' });
    expect(JSON.stringify(evolveCase(fileOf(), event))).not.toContain('Invented Trafficker');
    expect(kept(fileOf(), 'barContact', said).barred).toEqual([
      { id: idOf(60), at: now, by: 'case-worker-1', relation: 'trafficker', reason: 'threats' },
    ]);
  });

  test('Standards 6.1(f), R034: a barred guest who is turned away stands in the register of visitors', () => {
    const said = { relation: 'other', check: 'on-no-contact-list', words: { who: 'Invented Guest' } } as const;
    expect(kept(fileOf(), 'recordGuest', said).guests).toHaveLength(1);
    const toldPoliciesAt = hoursFromNow(-2);
    expect(brokenBy(keep('recordGuest', { ...said, toldPoliciesAt, beganAt: now }))).toEqual({
      'barred-people-do-not-reach-her': ['on-no-contact-list'],
    });
  });
});

describe('Standards 6.1(a): whoever comes as somebody else', () => {
  const barred = (['family', 'employer', 'official'] as const).map((relation, n) =>
    entryOf({ relation, reason: 'violence' as const }, hoursFromNow(-1), 70 + n),
  );
  const visit = { check: 'clear', against: idOf(72), toldPoliciesAt: hoursFromNow(-0.5), beganAt: now } as const;
  const broken = (relation: 'lawyer' | 'family' | 'friend', said: object) =>
    brokenBy(
      keep(
        'recordGuest',
        { relation, ...visit, ...said, words: { who: 'Invented Guest' } },
        { file: fileOf({ barred }) },
      ),
    );

  test('R030 is held against each entry by a document or two people, not by what the guard calls the guest', () => {
    const otherThan = [idOf(70), idOf(71), idOf(72)];
    for (const relation of ['lawyer', 'family', 'friend'] as const) {
      expect(broken(relation, {}), relation).toEqual({
        'barred-people-do-not-reach-her': ['may-be-somebody-barred', 'who-it-is-not-shown'],
      });
      expect(broken(relation, { otherThan })).toEqual({ 'barred-people-do-not-reach-her': ['who-it-is-not-shown'] });
      expect(broken(relation, { otherThan, shownBy: 'two-of-us', colleague: 'a-guard' })).toEqual({});
      expect(broken(relation, { otherThan, shownBy: 'id-document' })).toEqual({});
    }
  });
});

describe('Standards 6.1(b): a warning to the police', () => {
  test('R031 is heard and acted on, each with its moment', () => {
    const raised = kept(fileOf(), 'raiseAlert', { danger: 'threats', told: 'local-police' }, now, 70);
    const heard = kept(raised, 'acknowledgeAlert', { alert: thing }, hoursFromNow(1), 71);
    const done = kept(heard, 'actOnAlert', { alert: thing, action: 'patrol' }, hoursFromNow(2), 72);
    expect(done.alertsAcknowledged).toMatchObject([{ alert: thing, at: hoursFromNow(1) }]);
    expect(done.alertActions).toMatchObject([{ alert: thing, action: 'patrol', at: hoursFromNow(2) }]);
    expect(brokenBy(keep('acknowledgeAlert', { alert: thing }))).toEqual({
      'answer-names-what-it-answers': ['not-in-the-file:alert'],
    });
  });

  test('R031 is due within a day until something was done, and a supervisor hears of it that day', () => {
    expect(dueOf(alertIsAnswered, { alerts: [alert] })).toEqual([
      [thing, hoursFromNow(24), `${hoursFromNow(24)} 2026-03-10`],
    ]);
    expect(dueOf(alertIsAnswered, { alerts: [alert], alertActions: [acted(1)] })).toEqual([]);
    const other = [entryOf({ alert: idOf(99), action: 'patrol' } as const)];
    expect(dueOf(alertIsAnswered, { alerts: [alert], alertActions: other })).toHaveLength(1);
    expect(dueOf(alertIsAnswered)).toEqual([]);
  });

  test('R031 is counted: given, heard, acted on, acted on in time', () => {
    const none = { alerts: [alert], alertsAcknowledged: [], alertActions: [] };
    expect(answersToAlerts([none])).toEqual({ raised: 1, acknowledged: 0, acted: 0, inTime: 0 });
    const heard = { ...none, alertsAcknowledged: [entryOf({ alert: thing })] };
    expect(answersToAlerts([none, heard])).toEqual({ raised: 2, acknowledged: 1, acted: 0, inTime: 0 });
    expect(answersToAlerts([{ ...heard, alertActions: [acted(24)] }])).toMatchObject({ acted: 1, inTime: 1 });
    expect(answersToAlerts([{ ...heard, alertActions: [acted(24.1)] }])).toMatchObject({ acted: 1, inTime: 0 });
    expect(answersToAlerts([{ ...heard, alertActions: [acted(30), acted(1)] }])).toMatchObject({ acted: 1, inTime: 1 });
  });
});

describe('Standards 6.1(c): the place where the person stays', () => {
  const placement = { kind: 'shelter', at: now } as const;
  const good = { perimeter: 'secure', outsiders: 'only-with-permission', upkeep: 'safe-and-well-kept' } as const;

  test('R032 is looked at, and looked at again', () => {
    expect(kept(fileOf(), 'lookAtPremises', good).premises).toMatchObject([good]);
    expect(dueOf(premisesAreLookedAt, { placement })).toEqual([['2026-03-02', '2026-05-31', '2026-06-07']]);
    const premises = [entryOf(good, '2026-03-12T03:00:00.000Z')];
    expect(dueOf(premisesAreLookedAt, { placement, premises })).toEqual([['2026-03-02', '2026-06-10', '2026-06-17']]);
    const before = [entryOf(good, hoursFromNow(-1))];
    expect(dueOf(premisesAreLookedAt, { placement, premises: before })[0]?.[1]).toBe('2026-05-31');
    expect(dueOf(premisesAreLookedAt, { placement: { kind: 'family', at: now } })).toEqual([]);
    expect(dueOf(premisesAreLookedAt)).toEqual([]);
  });
});

describe('Standards 6.1(e): who cares for them', () => {
  test('R033 is as the person wished, last', () => {
    const asked = kept(fileOf(), 'askForCarer', { wish: 'woman' });
    expect(brokenBy(keep('arrangeCarer', { work: 'escort', carer: 'man' }, { file: asked }))).toEqual({
      'carer-is-as-she-wished': ['carer-not-as-wished'],
    });
    const arranged = kept(asked, 'arrangeCarer', { work: 'escort', carer: 'man', override: 'she-agreed' });
    expect(arranged.carers).toMatchObject([{ carer: 'man', override: 'she-agreed' }]);
  });
});

describe('Standards 6.1(k): when the person is gone without a word', () => {
  const missing = [entryOf({ from: 'shelter' } as const)];
  const step = (what: 'police-told' | 'searched-here', at = hoursFromNow(1)) => [
    entryOf({ missing: thing, step: what }, at, 71),
  ];
  const ended = [entryOf({ missing: thing, outcome: 'came-back' } as const, now, 72)];

  test('R039 walks from the report over the steps to an end, and keeps them all', () => {
    const gone = kept(fileOf(), 'recordMissing', { from: 'shelter' }, now, 70);
    const told = kept(gone, 'recordMissingStep', { missing: thing, step: 'police-told' }, now, 71);
    const found = kept(told, 'endMissing', { missing: thing, outcome: 'found-safe' }, now, 72);
    expect(found).toMatchObject({
      missing: [{ id: thing, from: 'shelter' }],
      missingSteps: [{ missing: thing, step: 'police-told' }],
      missingEnds: [{ missing: thing, outcome: 'found-safe' }],
    });
  });

  test('R039 tells an adult who left of their own will from one who is missing; a child stays missing', () => {
    const said = { missing: thing, outcome: 'left-of-her-own-will' } as const;
    expect(brokenBy(keep('endMissing', said, { file: fileOf({ missing }) }))).toEqual({});
    expect(brokenBy(keep('endMissing', said, { file: fileOf({ missing, age: 'presumed-child' }) }))).toEqual({
      'child-does-not-count-as-having-left': ['child-still-missing'],
    });
  });

  test('R039 has the police told within a day, of a child within the hour, and a supervisor hears of a child at once', () => {
    expect(dueOf(policeIsToldOfAMissingPerson, { missing })).toEqual([[thing, hoursFromNow(24), '2026-03-10']]);
    for (const age of ['child', 'presumed-child'] as const)
      expect(dueOf(policeIsToldOfAMissingPerson, { missing, age })).toEqual([[thing, hoursFromNow(1), '2026-03-02']]);
    const late = [entryOf({ from: 'shelter' } as const, '2026-03-02T16:30:00.000Z')];
    expect(dueOf(policeIsToldOfAMissingPerson, { missing: late, age: 'child' })).toEqual([
      [thing, '2026-03-02T17:30:00.000Z', '2026-03-02'],
    ]);
    expect(dueOf(policeIsToldOfAMissingPerson, { missing, missingSteps: step('police-told') })).toEqual([]);
    expect(dueOf(policeIsToldOfAMissingPerson, { missing, missingSteps: step('searched-here') })).toHaveLength(1);
    expect(dueOf(policeIsToldOfAMissingPerson, { missing, missingEnds: ended })).toEqual([]);
  });

  test('R039 goes on step by step until the search has an end', () => {
    expect(dueOf(missingPersonIsLookedFor, { missing })).toEqual([[thing, '2026-03-05', '2026-03-12']]);
    const missingSteps = step('police-told', '2026-03-04T03:00:00.000Z');
    expect(dueOf(missingPersonIsLookedFor, { missing, missingSteps })).toEqual([[thing, '2026-03-07', '2026-03-14']]);
    expect(dueOf(missingPersonIsLookedFor, { missing, missingSteps, missingEnds: ended })).toEqual([]);
  });
});
