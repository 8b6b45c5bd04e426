import { describe, expect, test } from 'vitest';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { recordDeparture, recordDepartureBody } from '../../packages/domain/src/handover/departure.ts';

import { tenseOf, toldIn } from '../../packages/domain/src/tense.ts';
import { proposed } from './handovers.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, eventOf, fileOf, logged, now, screening } from './made.ts';
import { timesIn } from './times-in.ts';

const times = Object.entries(caseCommands).flatMap(([name, { body }]) => timesIn(body, name));
const visit = { kind: 'agreed', toldAt: '2026-03-01T02:00:00.000Z', visitedAt: '2026-03-02T02:00:00.000Z' } as const;

describe('Standards 7.5(e): the times that a body tells', () => {
  test('say all of them what they tell of: a new one that nobody thought about fails here', () => {
    expect(times.length).toBeGreaterThan(20);
    expect(times.filter(({ schema }) => tenseOf(schema) === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('of acts of ours are these, and these of what was before: a change of a list is a change of the law we keep', () => {
    const of = (tense: string) =>
      times
        .filter(({ schema }) => tenseOf(schema) === tense)
        .map(({ path }) => path)
        .toSorted();
    expect(of('done')).toEqual([
      'assignCentre.toldAt',
      'assignHealthWorker.toldAt',
      'chooseTakingPart.askedSoonerAt',
      'consultSocialAffairs.consultedOn',
      'recordDecision.askedSoonerAt',
      'recordFamilyContact.toldPoliciesAt',
      'recordGuest.beganAt',
      'recordGuest.toldPoliciesAt',
      'recordHearing.heldAt',
      'recordPlanningMeeting.heldOn',
      'recordVisit.visitedAt',
    ]);
    expect(of('past')).toEqual([
      'recordCustodyPaper.from',
      'recordDeath.on',
      'recordEarlierReturn.when',
      ...['family', 'herself', 'local-authority', 'neighbours', 'papers', 'site-visit'].map(
        (source) => `recordEvaluation.sources.${source}.on`,
      ),
      'recordIdentityBreach.publishedOn',
      'recordInterpreter.confidentialitySignedOn',
      'recordInterview.traumaTrainingOn',
      'recordMissing.lastSeenAt',
      'recordProviderCheck.doneOn',
      'recordResidence.from',
      'recordResidence.until',
      'recordReturnMatter.matter.from',
      'recordVisit.toldAt',
    ]);
  });

  test('are found wherever they stand, a day from its first to its last moment in Cambodia', () => {
    expect(toldIn(caseCommands.recordVisit.body, visit)).toEqual([
      { tense: 'done', from: visit.visitedAt, until: visit.visitedAt },
      { tense: 'past', from: visit.toldAt, until: visit.toldAt },
    ]);
    const met = { heldOn: '2026-02-28', attended: ['herself'], she: 'took-part' };
    expect(toldIn(caseCommands.recordPlanningMeeting.body, met)).toEqual([
      { tense: 'done', from: '2026-02-27T17:00:00.000Z', until: '2026-02-28T17:00:00.000Z' },
    ]);
    expect(toldIn(caseCommands.planAssessment.body, { kind: 'family', due: '2026-05-01', manner: 'talk' })).toEqual([]);
  });

  test('are no later than the entry, and what is older than a late entry may be says why; the reason stays in the event', () => {
    const old = { ...visit, toldAt: '2026-02-20T02:00:00.000Z', visitedAt: '2026-02-27T02:00:00.000Z' };
    expect(brokenBy(keep('recordVisit', old))).toEqual({ 'late-entry-gives-its-reason': ['late-without-reason'] });
    const late = eventOf(keep('recordVisit', { ...old, lateReason: 'from-paper' }));
    expect(late).toMatchObject({ occurredAt: now, lateReason: 'from-paper' });
    const ahead = {
      kind: 'agreed',
      toldAt: '2029-03-01T02:00:00.000Z',
      visitedAt: '2030-03-02T02:00:00.000Z',
    } as const;
    expect(brokenBy(keep('recordVisit', { ...ahead, lateReason: 'other' }))).toEqual({
      'late-entry-gives-its-reason': ['dated-in-the-future'],
    });
    expect(brokenBy(keep('recordDeath', { on: '2026-03-03', evidence: 'police' }))).toEqual({
      'late-entry-gives-its-reason': ['dated-in-the-future'],
    });
  });

  test('of today need no reason, and one that is given for today is not kept', () => {
    // The person was told a week before, as it should be.
    const today = { ...visit, toldAt: '2026-02-23T03:00:00.000Z', lateReason: 'other' } as const;
    expect(eventOf(keep('recordVisit', today))).not.toHaveProperty('lateReason');
    expect(
      brokenBy(keep('recordResidence', { period: 'before', from: '1999-01-01', words: { address: 'x' } })),
    ).toEqual({});
  });

  test('Standards 6.10(b): time to reflect runs from the entry itself; no body can say that the person was told earlier', () => {
    const telling = { about: 'stay', language: 'km', form: 'spoken', understood: true } as const;
    const backdated = { ...telling, informedAt: '2020-01-01T00:00:00.000Z' };
    expect(caseCommands.informForDecision.body.safeParse(telling).success).toBe(true);
    expect(caseCommands.informForDecision.body.safeParse(backdated).success).toBe(false);
    const act = actBy('case-worker', { occurredAt: '2026-02-20T03:00:00.000Z' });
    expect(brokenBy(keep('informForDecision', telling, { file: fileOf(), act }))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
    });
  });
});

describe('Standards 7.5(e): the times told at the border and of handovers', () => {
  test('R074: nobody was trained, and no notice was handed over on paper, on a day that is still to come', () => {
    const trained = (traumaTrainingOn: string) =>
      brokenBy(screenPerson(logged(), screening({ traumaTrainingOn }), actBy('intake')));
    expect(trained('2026-03-03')).toEqual({ 'late-entry-gives-its-reason': ['dated-in-the-future'] });
    expect(trained('2019-01-01')).toEqual({});
    const onPaper = (day: string) => {
      const said = recordDepartureBody.parse({ noticeOnPaper: { day, by: 'a-ministry' } });
      return brokenBy(recordDeparture(proposed(), said, 'open', actBy('consul-kh')));
    };
    expect(onPaper('2030-03-03')).toMatchObject({ 'late-entry-gives-its-reason': ['dated-in-the-future'] });
    expect(onPaper('2026-02-01')).not.toHaveProperty('late-entry-gives-its-reason');
  });
});
