import { cases } from '@homeward/store/cases';
import { answerOf, fileOf, idOf, now, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const by = people['case-worker'];
const id = idOf(50);
const { id: _, at: _at, ...consent } = answerOf('case-file', true);
const person = { identity: { name: { latin: 'Invented Person' }, age: { birth: '1990' } }, sex: 'female', consent };

/** What is no return: to a country that is not the person’s, and while a handover of theirs is open. */
export const refusedReturns: readonly Refusal[] = [
  {
    operation: 'openCase',
    by,
    at: now,
    lies: [],
    body: { from: 'report', ...person, citizenship: 'VN', cameBack: { country: 'VN', how: 'other' } },
    broken: { 'return-leads-home': ['not-her-country'] },
  },
  {
    operation: 'recordJourneyHome',
    by,
    at: now,
    path: { caseId: id },
    version: 1,
    body: { humane: [], wentBack: { country: 'VN', how: 'embassy-assisted' } },
    lies: [lying(cases, id, fileOf({ id, handover: idOf(60) }))],
    broken: { 'one-open-handover-a-case': ['handover-open'] },
  },
  {
    operation: 'recordJourneyHome',
    by,
    at: now,
    path: { caseId: id },
    version: 1,
    body: { humane: [], wentBack: { country: 'VN', how: 'embassy-assisted' } },
    lies: [lying(cases, id, fileOf({ id }))],
    broken: { 'return-leads-home': ['not-her-country'] },
  },
];
