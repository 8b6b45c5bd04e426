import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { cases } from '@homeward/store/cases';
import { exceptionOf, revealingOf } from '../domain/disclosed.ts';
import { entryOf, hoursFromNow } from '../domain/entry-of.ts';
import {
  answerOf,
  countedTruck,
  fileOf,
  idOf,
  logged,
  now,
  people,
  screened,
  screening,
  truckOf,
} from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';
import { refusedAtTheGate } from './refused-at-the-gate.ts';
import { refusedConsents } from './refused-consents.ts';

type State<Of extends { readonly lineOf: (state: never) => unknown }> = Parameters<Of['lineOf']>[0];

const [truck, bare, her, case_] = [idOf(1), idOf(2), idOf(10), idOf(50)];
const at = now;
const { 'case-worker': worker, supervisor, intake, 'shift-lead': lead } = people;

/** A truck of which nobody was logged. */
const batch = (state: State<typeof batches>) => lying(batches, bare, { ...state, id: bare });
const arrival = (state: State<typeof arrivals>) => lying(arrivals, { batch: truck, arrival: her }, state);
const file = (state: State<typeof cases>) => lying(cases, case_, state);

const toProtectThem = answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] });
const { id: _, at: _at, ...agreed } = answerOf('case-file', true);
const report = {
  from: 'report',
  sex: 'female',
  citizenship: 'VN',
  identity: { name: { latin: 'Invented Person' }, age: { birth: '1990' } },
};

/** At the border. */
const atTheBorder: readonly Refusal[] = [
  {
    ...{ operation: 'screenPerson', by: intake, at, path: { batchId: truck, arrivalId: her } },
    body: { ...screening({ exploitation: ['forced-labour'] }), result: 'none' },
    lies: [arrival(logged())],
    broken: { 'ambiguous-is-a-victim': ['result-below-the-answers'] },
  },
  {
    ...{ operation: 'closeBatch', by: lead, at, path: { batchId: bare }, body: {} },
    lies: [batch(truckOf())],
    broken: { 'difference-is-explained': ['not-counted'], 'arrival-items-are-done': ['D1', 'D3', 'D4'] },
  },
  {
    ...{ operation: 'closeBatch', by: lead, at, path: { batchId: bare }, body: {} },
    lies: [batch(countedTruck({ declared: 5 }))],
    broken: {
      'difference-is-explained': ['difference-unexplained'],
      'every-child-is-recorded-alone': ['children-not-recorded'],
      'batch-closes-with-everyone-screened': ['unscreened:not-logged:3'],
    },
  },
  {
    ...{ operation: 'giveConsent', by: intake, at },
    body: { about: { type: 'arrival', batch: truck, arrival: her }, consent: agreed },
    lies: [arrival(logged(10, { language: 'vi' }))],
    broken: { 'consent-needs-its-interpreter': ['interpreter-missing'] },
  },
  {
    ...{ operation: 'giveConsent', by: intake, at },
    body: {
      about: { type: 'arrival', batch: truck, arrival: her },
      consent: { ...agreed, to: 'embassy', how: 'best-interest' },
    },
    lies: [arrival(logged(10))],
    broken: { 'others-answer-for-a-strange-adult-only-in-danger': ['able-to-be-asked'] },
  },
];

/** Before and in a file. */
const atCasework: readonly Refusal[] = [
  {
    ...{ operation: 'openCase', by: worker, at, body: { from: 'arrival', batch: truck, arrival: her } },
    lies: [arrival({ ...screened(logged()), status: 'opened', openedAs: idOf(51) })],
    broken: { 'one-file-a-person': ['already-opened'], 'case-file-needs-consent': ['D9'] },
  },
  {
    ...{
      operation: 'openCase',
      by: worker,
      at,
      body: { ...report, language: 'vi', consent: { ...agreed, given: false } },
    },
    lies: [],
    broken: { 'case-file-needs-consent': ['D9'] },
  },
  {
    ...{ operation: 'openCase', by: worker, at, body: { ...report, language: 'vi', consent: agreed } },
    lies: [],
    broken: { 'consent-needs-its-interpreter': ['interpreter-missing'] },
  },
  {
    ...{ operation: 'giveConsent', by: worker, at },
    body: { about: { type: 'case', case: case_ }, consent: agreed },
    lies: [file(fileOf({ signLanguage: true }))],
    broken: { 'consent-needs-its-interpreter': ['interpreter-missing'] },
  },
  {
    ...{ operation: 'giveConsent', by: worker, at },
    body: { about: { type: 'case', case: case_ }, consent: { ...agreed, how: 'best-interest' } },
    lies: [file(fileOf())],
    broken: { 'adult-agrees-herself': ['capacity-not-assessed'] },
  },
  {
    ...{ operation: 'approve', by: supervisor, at, path: { caseId: case_ } },
    body: { proposal: idOf(61), answer: 'approved' },
    lies: [file(fileOf({ releases: [{ id: idOf(61), at, by: supervisor.id }] }))],
    broken: { 'child-goes-to-family-by-two-people': ['own-proposal'] },
  },
  {
    ...{ operation: 'approve', by: supervisor, at, path: { caseId: case_ } },
    body: { proposal: idOf(80), answer: 'approved' },
    lies: [file(fileOf({ exceptions: [exceptionOf()] }))],
    broken: { 'sharing-without-consent-takes-two': ['own-organisation'] },
  },
  {
    ...{ operation: 'approve', by: supervisor, at, path: { caseId: case_ } },
    body: { proposal: idOf(80), answer: 'approved' },
    lies: [file(fileOf({ consents: [toProtectThem], revealings: [revealingOf()] }))],
    broken: { 'whereabouts-go-to-a-new-party-by-two-people': ['own-organisation'] },
  },
];

/** The person was told of a referral, had their time to reflect, and decided against it. */
const told = entryOf(
  { about: 'referral' as const, language: 'km', form: 'spoken' as const, interpreter: false, understood: true },
  hoursFromNow(-100),
  70,
);
const decided = entryOf(
  {
    ...{ about: 'referral' as const, decidedBy: 'herself' as const, answer: 'leave-it' as const },
    ...{ preparation: told.id, familyConsulted: false, possible: true, alternatives: [] },
  },
  hoursFromNow(-1),
  71,
);

/** What a command checks itself. */
const byTheCommand: readonly Refusal[] = [
  {
    ...{ operation: 'recordDecision', by: worker, at, path: { caseId: case_ } },
    body: { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation: told.id },
    lies: [file(fileOf({ preparations: [told], decisions: [decided] }))],
    broken: { 'each-decision-is-told-of-anew': ['told-for-another-decision'] },
  },
  {
    ...{ operation: 'recordDecision', by: worker, at, path: { caseId: case_ } },
    body: { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation: told.id },
    lies: [file(fileOf({ preparations: [{ ...told, at: hoursFromNow(-1) }] }))],
    broken: { 'decision-has-time-to-reflect': ['no-time-to-reflect'] },
  },
  {
    ...{ operation: 'correctRecord', by: worker, at, path: { caseId: case_ } },
    body: { corrects: idOf(99), why: 'wrong' },
    lies: [file(fileOf())],
    broken: { 'correction-names-what-it-corrects': ['no-such-entry'] },
  },
  {
    ...{ operation: 'screenPerson', by: intake, at, path: { batchId: truck, arrivalId: her } },
    body: screening({ interpreter: false, setting: { safeSpace: false, noSuspects: true, supportOffered: true } }),
    lies: [arrival(logged(10, { language: 'vi', needs: ['doctor'] }))],
    broken: {
      'interview-is-safe': ['space-not-safe'],
      'interview-waits-for-care': ['need-open:doctor'],
      'interview-needs-its-interpreter': ['interpreter-missing'],
    },
  },
  {
    ...{ operation: 'placePerson', by: worker, at, path: { caseId: case_ } },
    body: { placement: 'family' },
    lies: [file(fileOf({ age: 'presumed-child' }))],
    broken: { 'child-is-placed-only-with-a-safe-family': ['family:not-assessed'] },
  },
];

/** What is refused outside a command on a case, and the few refusals of one that no draw comes upon: situation by situation. */
export const writtenRefusals: readonly Refusal[] = [
  ...atTheBorder,
  ...atCasework,
  ...byTheCommand,
  ...refusedAtTheGate,
  ...refusedConsents,
];
