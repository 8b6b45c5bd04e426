import { expect, test } from 'vitest';
import { type CaseState, caseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { owedBy } from '../../packages/domain/src/case/due.ts';
import { type CaseEvent, caseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { keep } from './keep.ts';
import { actBy, answerOf, eventOf, fileOf, idOf, sameDay } from './made.ts';
import { referralOf } from './referrals.ts';

type Act = (file: CaseState, at: string, id: string) => ReturnType<typeof keep>;
const said =
  <Name extends Parameters<typeof keep>[0]>(name: Name, body: Parameters<typeof keep<Name>>[1]): Act =>
  (file, at, id) =>
    keep(name, body, { file, id, act: actBy('case-worker', {}, at) });

/** Each act under the id of its place in the list; a day lies between two of them. */
const entryOf = (place: number) => idOf(200 + place);
const words = { intention: 'Invented.', objective: 'Invented.', challenges: 'Invented.', procedure: 'Invented.' };
const acts: readonly Act[] = [
  said('openCrisis', { kind: 'cannot-leave', stage: 'acute', needs: ['safety'] }),
  said('recordAssessment', {
    kind: 'risk',
    riskOf: 'intervention',
    aimsTold: false,
    assent: 'not-reachable',
    asked: [],
  }),
  said('planIntervention', {
    crisis: entryOf(0),
    kind: 'rescue',
    participants: [
      { part: 'police', organisation: 'a-police' },
      { part: 'social-affairs', organisation: 'social-affairs' },
    ],
    safePlace: 'a-shelter',
    supplies: ['shelter', 'food', 'medical-care', 'psychological-care'],
    she: 'contact-unsafe',
    officials: 'she-is-no-foreigner',
  }),
  said('startIntervention', { crisis: entryOf(0) }),
  said('recordIntervention', {
    crisis: entryOf(0),
    safely: 'yes',
    apartFromSuspects: 'yes',
    possessionsKept: 'yes',
    outcome: 'safe-place',
  }),
  said('noteCrisisStage', { crisis: entryOf(0), stage: 'over' }),
  said('endCrisis', { crisis: entryOf(0), outcome: 'over' }),
  said('beginStay', { setting: 'transit-centre', place: 'a-centre' }),
  said('recordReception', {
    place: 'a-centre',
    done: ['made-safe', 'greeted', 'shown-around', 'rules-explained', 'comfortable-place'],
    greeting: 'special-circumstance',
  }),
  said('recordIntake', { language: 'km', supportPerson: true, asked: ['wishes'] }),
  said('answerBasicNeed', { need: 'food', answer: 'met' }),
  said('recordTriggers', { tellBefore: 'any-contact', words: { triggers: 'Invented.' } }),
  said('giveServiceCard', { language: 'km', covers: ['medical'] }),
  said('planAssessment', { kind: 'family', due: '2026-05-01', manner: 'home-visit' }),
  said('joinTeam', { role: 'herself', organisation: 'social-affairs' }),
  said('recordPlanningMeeting', { heldOn: '2026-03-17', attended: ['herself'], she: 'took-part' }),
  said('recordPlan', { phases: ['recovery'], she: 'took-part', words }),
  said('planAction', {
    plan: entryOf(16),
    outcome: 'paper',
    responsible: 'social-affairs',
    due: '2026-06-01',
    words: { step: 'Invented.' },
  }),
  said('recordAssessment', {
    kind: 'family',
    aimsTold: true,
    assent: 'agreed',
    asked: ['family'],
    planned: entryOf(13),
    findings: [{ about: 'family', action: entryOf(17) }],
  }),
  said('shareResult', { assessment: entryOf(18), told: 'told' }),
  said('recordProgress', { action: entryOf(17), result: 'done' }),
  said('reviewPlan', { plan: entryOf(16), result: 'stays', she: 'took-part' }),
  said('askForPlan', { language: 'km' }),
  said('givePlan', { request: entryOf(22), language: 'km', how: 'printed' }),
  said('recordPlanReading', { plan: entryOf(16), provider: 'a-centre' }),
  said('recordQuestioning', {
    asker: 'legal-aid',
    purpose: 'advice',
    supportPerson: 'beside-her',
    manner: [],
    outcome: 'finished',
    asked: ['papers'],
  }),
  said('recordProviderCheck', { provider: 'a-centre', of: 'service-quality', doneOn: '2026-02-01' }),
  said('answerReferral', { referral: idOf(50), answer: 'accepted' }),
  said('recordPlanReading', { plan: entryOf(16), provider: 'an-ngo' }),
  said('endStay', { stay: entryOf(7), reason: 'went-home' }),
];

function walked(file: CaseState) {
  return acts.reduce<{ state: CaseState; events: readonly CaseEvent[] }>(
    ({ state, events }, act, place) => {
      const at = new Date(Date.UTC(2026, 2, 2 + place, 3)).toISOString();
      const event = eventOf(act(state, at, entryOf(place)));
      return { state: evolveCase(state, event), events: [...events, event] };
    },
    { state: file, events: [] },
  );
}

const before = fileOf({
  consents: [answerOf('shelter', true)],
  referrals: [referralOf(50)],
});

test('Standards 7.2 to 7.6: from a rescue to a plan in the person’s hands every act stands, its event and the state it leaves within their schemas', () => {
  const { state, events } = walked(before);
  expect(new Set(events.map(({ type }) => type)).size).toBe(acts.length - 2);
  for (const event of events) expect(caseEvent.parse(event)).toEqual(event);
  expect(caseState.parse(state)).toEqual(state);
  const stored = JSON.parse(JSON.stringify(events)) as readonly CaseEvent[];
  expect(stored.reduce(evolveCase, before)).toEqual(state);
});

test('Standards 7.2 to 7.6: what was done is owed no more, what recurs is owed later, and no gate of the intake is closed', () => {
  const { state } = walked(before);
  const owed = owedBy(state, sameDay).map(({ clock }) => clock);
  const done = [
    'crisis-is-answered',
    'plan-follows-identification',
    'planned-step-is-done',
    'plan-copy-is-given',
    'providers-know-the-plan',
    'planned-assessment-is-done',
    'referral-is-answered',
  ];
  expect(owed.filter((clock) => done.includes(clock))).toEqual([]);
  expect(owed).toContain('plan-is-reviewed');
  expect(closedGates(state, '2026-04-01T03:00:00.000Z').flatMap(({ commands }) => commands)).not.toContain(
    'recordIntake',
  );
  expect(closedGates(before, '2026-04-01T03:00:00.000Z').flatMap(({ commands }) => commands)).toContain('recordIntake');
});
