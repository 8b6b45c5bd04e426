import { entryOf, hoursFromNow } from '../domain/entry-of.ts';
import { fileOf, idOf, logged, now, people, screening } from '../domain/made.ts';
import type { Refusal } from './found-refusals.ts';
import { arrival, file, ids } from './records-that-lie.ts';

const { 'case-worker': worker, intake } = people;

/** The person was told of a referral, had their time to reflect, and decided against it. */
const told = entryOf(
  { about: 'referral' as const, language: 'km', form: 'spoken' as const, interpreter: false, understood: true },
  hoursFromNow(-100),
  70,
);
const decided = entryOf(
  {
    about: 'referral' as const,
    decidedBy: 'herself' as const,
    answer: 'leave-it' as const,
    preparation: told.id,
    familyConsulted: false,
    possible: true,
    alternatives: [],
  },
  hoursFromNow(-1),
  71,
);

/** What a command checks itself. */
export const refusedByTheCommand: readonly Refusal[] = [
  {
    operation: 'recordDecision',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation: told.id },
    lies: [file(fileOf({ preparations: [told], decisions: [decided] }))],
    broken: { 'each-decision-is-told-of-anew': ['told-for-another-decision'] },
  },
  {
    operation: 'recordDecision',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation: told.id },
    lies: [file(fileOf({ preparations: [{ ...told, at: hoursFromNow(-1) }] }))],
    broken: { 'decision-has-time-to-reflect': ['no-time-to-reflect'] },
  },
  {
    operation: 'recordDecision',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { about: 'reintegration', decidedBy: 'herself', answer: 'do-it', preparation: told.id },
    lies: [file(fileOf({ preparations: [{ ...told, about: 'reintegration' }] }))],
    broken: { 'reintegration-decision-says-where-and-when': ['where-and-when-not-said'] },
  },
  {
    operation: 'recordDecision',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { about: 'care', decidedBy: 'best-interest', answer: 'do-it', preparation: told.id },
    lies: [file(fileOf({ age: 'child', preparations: [{ ...told, about: 'care' }] }))],
    broken: { 'childs-opinion-is-weighed': ['opinion-not-heard'] },
  },
  {
    operation: 'correctRecord',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { corrects: idOf(99), why: 'wrong' },
    lies: [file(fileOf())],
    broken: { 'correction-names-what-it-corrects': ['no-such-entry'] },
  },
  {
    operation: 'screenPerson',
    by: intake,
    at: now,
    path: { batchId: ids.truck, arrivalId: ids.person },
    body: screening({ interpreter: false, setting: { safeSpace: false, noSuspects: true, supportOffered: true } }),
    lies: [arrival(logged(10, { language: 'vi', needs: ['doctor'] }))],
    broken: {
      'interview-is-safe': ['space-not-safe'],
      'interview-waits-for-care': ['need-open:doctor'],
      'interview-needs-its-interpreter': ['interpreter-missing'],
    },
  },
  {
    operation: 'placePerson',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { placement: 'family' },
    lies: [file(fileOf({ age: 'presumed-child' }))],
    broken: { 'child-is-placed-only-with-a-safe-family': ['family:not-assessed'] },
  },
  {
    operation: 'askReassignment',
    by: worker,
    at: now,
    path: { caseId: ids.file },
    body: { to: 'nobody-who-sits-here' },
    lies: [file(fileOf())],
    broken: { 'case-goes-to-a-colleague': ['not-a-colleague'] },
  },
];
