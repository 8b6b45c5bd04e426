import { exceptionOf, revealingOf } from '../domain/disclosed.ts';
import { answerOf, fileOf, idOf, logged, now, people, screened } from '../domain/made.ts';
import type { Refusal } from './found-refusals.ts';
import { arrival, file, ids } from './records-that-lie.ts';
import { refusedAtTheBorder } from './refused-at-the-border.ts';
import { refusedAtTheGate } from './refused-at-the-gate.ts';
import { refusedByTheCommand } from './refused-by-the-command.ts';
import { refusedConsents } from './refused-consents.ts';

const { 'case-worker': worker, supervisor } = people;

/** The person is sought: the ground on which something is shared without consent. */
const gone = { id: idOf(62), at: now, by: worker.id, from: 'shelter' } as const;
const toProtectThem = answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] });
const { id: _, at: _at, ...agreed } = answerOf('case-file', true);
const report = {
  from: 'report',
  sex: 'female',
  citizenship: 'VN',
  identity: { name: { latin: 'Invented Person' }, age: { birth: '1990' } },
};

/** Before and in a file. */
const atCasework: readonly Refusal[] = [
  {
    operation: 'openCase',
    by: worker,
    at: now,
    body: { from: 'arrival', batch: ids.truck, arrival: ids.person },
    lies: [arrival({ ...screened(logged()), status: 'opened', openedAs: idOf(51) })],
    broken: { 'one-file-a-person': ['already-opened'], 'case-file-needs-consent': ['D9'] },
  },
  {
    operation: 'openCase',
    by: worker,
    at: now,
    body: { ...report, language: 'vi', consent: { ...agreed, given: false } },
    lies: [],
    broken: { 'case-file-needs-consent': ['D9'] },
  },
  {
    operation: 'openCase',
    by: worker,
    at: now,
    body: { ...report, language: 'vi', consent: agreed },
    lies: [],
    broken: { 'consent-needs-its-interpreter': ['interpreter-missing'] },
  },
  {
    operation: 'giveConsent',
    by: worker,
    at: now,
    body: { about: { type: 'case', case: ids.file }, consent: agreed },
    lies: [file(fileOf({ signLanguage: true }))],
    broken: { 'consent-needs-its-interpreter': ['interpreter-missing'] },
  },
  {
    operation: 'giveConsent',
    by: worker,
    at: now,
    body: { about: { type: 'case', case: ids.file }, consent: { ...agreed, how: 'best-interest' } },
    lies: [file(fileOf())],
    broken: { 'adult-agrees-herself': ['capacity-not-assessed'] },
  },
  {
    operation: 'grantBreakGlass',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { ground: 'in-danger', words: { why: 'Invented: the person called from the road.' } },
    lies: [file(fileOf({ glass: [{ id: idOf(95), at: now, by: worker.id, until: now }] }))],
    broken: { 'glass-is-looked-at-before-it-breaks-again': ['own-opening-waits'] },
  },
  {
    operation: 'approve',
    by: supervisor,
    at: now,
    path: { caseId: ids.file },
    body: { proposal: idOf(61), answer: 'approved' },
    lies: [file(fileOf({ releases: [{ id: idOf(61), at: now, by: supervisor.id }] }))],
    broken: { 'child-goes-to-family-by-two-people': ['own-proposal'] },
  },
  {
    operation: 'approve',
    by: supervisor,
    at: now,
    path: { caseId: ids.file },
    body: { proposal: idOf(80), answer: 'approved' },
    lies: [file(fileOf({ exceptions: [exceptionOf()], missing: [gone] }))],
    broken: { 'sharing-without-consent-takes-two': ['own-organisation'] },
  },
  {
    operation: 'approve',
    by: supervisor,
    at: now,
    path: { caseId: ids.file },
    body: { proposal: idOf(80), answer: 'approved' },
    lies: [file(fileOf({ consents: [toProtectThem], revealings: [revealingOf()] }))],
    broken: { 'whereabouts-go-to-a-new-party-by-two-people': ['own-organisation'] },
  },
];

/** What is refused outside a command on a case, and the few refusals of one that no draw comes upon: situation by situation. */
export const writtenRefusals: readonly Refusal[] = [
  ...refusedAtTheBorder,
  ...atCasework,
  ...refusedByTheCommand,
  ...refusedAtTheGate,
  ...refusedConsents,
];
