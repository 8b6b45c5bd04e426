import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { phase } from '../../packages/domain/src/case/clear.ts';
import { contradictionsOf } from '../../packages/domain/src/case/contradictions.ts';
import { openCrises } from '../../packages/domain/src/case/crisis/open-crises.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { hoursFromNow } from './entry-of.ts';
import { dueBy, followed } from './followed.ts';
import { keep } from './keep.ts';
import { brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

type Said<Name extends Parameters<typeof keep>[0]> = Parameters<typeof keep<Name>>[1];

const said: Said<'openCrisis'> = { kind: 'trafficker-near', stage: 'acute', needs: ['safety'] };
const crisis = idOf(60);
const inCrisis = (file = fileOf()) => followed('openCrisis', said, { file });
const rescue: Said<'planIntervention'> = {
  crisis,
  kind: 'rescue',
  participants: [
    { part: 'police', organisation: 'a-police' },
    { part: 'social-affairs', organisation: 'social-affairs' },
  ],
  safePlace: 'a-shelter',
  supplies: ['shelter', 'food', 'medical-care', 'psychological-care'],
  she: 'prepared',
  officials: 'she-is-no-foreigner',
};
const planned = (more: object = {}, file = inCrisis()) =>
  followed('planIntervention', { ...rescue, ...more }, { file, id: idOf(61) });

describe('R014: a crisis', () => {
  test.each(phase.options)('opens while %s runs, and its phase with it', (name) => {
    const file = inCrisis(fileOf({ phases: { [name]: [{ openedAt: now }] } }));
    expect(file.crises).toEqual([{ id: crisis, at: now, by: 'case-worker-1', ...said }]);
    expect(file.phases[name]?.[0]).toEqual({ openedAt: now });
    expect(file.phases['crisis-intervention']).toEqual([{ openedAt: now }]);
  });

  test('Policy III (crisis): opens a closed case again, and the interval of an earlier crisis stays', () => {
    const past = { openedAt: '2026-01-01T00:00:00.000Z', closedAt: '2026-01-05T00:00:00.000Z' };
    const file = inCrisis(fileOf({ status: 'closed', phases: { 'crisis-intervention': [past] } }));
    expect(file.status).toBe('open');
    expect(file.reopenings).toEqual([{ id: crisis, at: now, by: 'case-worker-1', reason: 'crisis', closure: crisis }]);
    expect(inCrisis().reopenings).toEqual([]);
    expect(file.phases['crisis-intervention']).toEqual([past, { openedAt: now }]);
  });

  test('names the closure that it undoes, and keeps it', () => {
    const closures = [{ id: idOf(40) }, { id: idOf(41) }] as unknown as CaseState['closures'];
    const file = inCrisis(fileOf({ status: 'closed', closures }));
    expect(file.closures).toEqual(closures);
    expect(file.reopenings.map(({ closure }) => closure)).toEqual([idOf(41)]);
  });

  test('that was written down wrongly is open no more', () => {
    const corrections = [{ id: idOf(70), at: now, by: 'x', corrects: crisis, why: 'wrong' as const }];
    const file = { ...inCrisis(), corrections };
    expect(openCrises(file)).toEqual([]);
    expect(file.crises).toHaveLength(1);
  });

  test('beside an open one is recorded, and both are shown as they contradict each other', () => {
    const one = inCrisis();
    expect(contradictionsOf(one)).toEqual([]);
    const both = followed('openCrisis', { kind: 'violence', stage: 'warning' }, { file: one, id: idOf(61) });
    expect(contradictionsOf(both)).toEqual([
      {
        code: 'two-open-crises',
        sources: [
          { what: 'crisis', says: 'trafficker-near', id: crisis, at: now, by: 'case-worker-1' },
          { what: 'crisis', says: 'violence', id: idOf(61), at: now, by: 'case-worker-1' },
        ],
      },
    ]);
    const settled = followed('endCrisis', { crisis: idOf(61), outcome: 'part-of-another' }, { file: both });
    expect(openCrises(settled).map(({ id }) => id)).toEqual([crisis]);
    expect(contradictionsOf(settled)).toEqual([]);
  });

  test('says in the clear what kind it is, and seals what threatens the person', () => {
    const event = eventOf(keep('openCrisis', { ...said, words: { threat: 'Invented: stood at the gate.' } }));
    expect(event).toMatchObject({ type: 'CrisisOpened', wordsIn: 'needs' });
    expect(JSON.stringify(event)).not.toContain('gate');
  });
});

test('R078: the stages of a crisis are followed, each entry beside the others', () => {
  const easing = followed('noteCrisisStage', { crisis, stage: 'easing' }, { file: inCrisis(), id: idOf(62) });
  const over = followed('noteCrisisStage', { crisis, stage: 'over' }, { file: easing, id: idOf(63) });
  expect(over.crisisStages.map(({ stage }) => stage)).toEqual(['easing', 'over']);
});

describe('An intervention', () => {
  test('Standards 7.2(c), Policy III (rescue): begins with plan, police, safe place and risk; every lack is named at once', () => {
    const bare = keep('startIntervention', { crisis }, { file: inCrisis() });
    expect(brokenBy(bare)).toEqual({
      'nobody-rescues-alone': ['police-missing'],
      'rescue-leads-to-a-safe-place': ['no-intervention-plan'],
      'risk-comes-before-the-intervention': ['risk-not-assessed'],
    });
    const unasked = { aimsTold: false, assent: 'not-reachable', asked: [] as never[] } as const;
    const risk = { kind: 'risk', riskOf: 'intervention', ...unasked } as const;
    const file = followed('recordAssessment', risk, { file: planned(), id: idOf(64) });
    const begun = followed('startIntervention', { crisis }, { file, id: idOf(65) });
    expect(begun.interventionStarts).toEqual([{ id: idOf(65), at: now, by: 'case-worker-1', crisis }]);
  });

  test('R079: begins in an emergency without its assessment, and the reason stays in the file', () => {
    const file = followed('startIntervention', { crisis, emergency: 'violence-now' }, { file: planned() });
    expect(file.interventionStarts[0]).toMatchObject({ emergency: 'violence-now' });
  });

  test('R080: is planned with what the person, the services and the supplies need beforehand; an earlier plan stays', () => {
    const file = planned({ she: 'contact-unsafe', supplies: ['food'] }, planned());
    expect(file.interventions.map(({ she }) => she)).toEqual(['prepared', 'contact-unsafe']);
  });

  test('R081: is recorded as it went, also when the person was not kept apart from suspects', () => {
    const report: Said<'recordIntervention'> = {
      crisis,
      safely: 'partly',
      apartFromSuspects: 'no',
      possessionsKept: 'yes',
      outcome: 'safe-place',
    };
    expect(followed('recordIntervention', report, { file: planned() }).interventionReports[0]).toMatchObject(report);
  });
});

describe('The clocks of a crisis', () => {
  test('R014: somebody on call is told the same day, and higher up when a day brings no plan', () => {
    expect(dueBy('crisis-is-answered', fileOf())).toEqual([]);
    expect(dueBy('crisis-is-answered', inCrisis())).toEqual([[crisis, '2026-03-02', hoursFromNow(24)]]);
    expect(dueBy('crisis-is-answered', planned())).toEqual([]);
    const ended = followed('endCrisis', { crisis, outcome: 'not-a-crisis' }, { file: inCrisis() });
    expect(dueBy('crisis-is-answered', ended)).toEqual([]);
  });

  test('R012: the police are asked to a rescue that is planned without them', () => {
    const social = [{ part: 'social-affairs', organisation: 'social-affairs' }];
    const alone = (more: object = {}): CaseState => planned({ participants: social, ...more });
    expect(dueBy('rescue-waits-for-the-police', inCrisis())).toEqual([]);
    expect(dueBy('rescue-waits-for-the-police', alone())).toEqual([[idOf(61), '2026-03-02', '2026-03-09']]);
    expect(dueBy('rescue-waits-for-the-police', alone({ kind: 'care' }))).toEqual([]);
    expect(dueBy('rescue-waits-for-the-police', planned())).toEqual([]);
    const over = followed('endCrisis', { crisis, outcome: 'over' }, { file: alone() });
    expect(dueBy('rescue-waits-for-the-police', over)).toEqual([]);
  });
});

test('A crisis replayed from its event is the crisis decided', () => {
  const event = eventOf(keep('openCrisis', said));
  expect(evolveCase(fileOf(), event)).toEqual(inCrisis());
});
