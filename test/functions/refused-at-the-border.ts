import { answerOf, countedTruck, logged, now, people, screening, truckOf } from '../domain/made.ts';
import type { Refusal } from './found-refusals.ts';
import { arrival, bareTruck, ids } from './records-that-lie.ts';

const { intake, 'shift-lead': lead } = people;
const { id: _, at: _at, ...agreed } = answerOf('case-file', true);

/** What is refused of one who came by truck, and of the truck. */
export const refusedAtTheBorder: readonly Refusal[] = [
  {
    operation: 'screenPerson',
    by: intake,
    at: now,
    path: { batchId: ids.truck, arrivalId: ids.person },
    body: { ...screening({ exploitation: ['forced-labour'] }), result: 'none' },
    lies: [arrival(logged())],
    broken: { 'ambiguous-is-a-victim': ['result-below-the-answers'] },
  },
  {
    operation: 'closeBatch',
    by: lead,
    at: now,
    path: { batchId: ids.bare },
    body: {},
    lies: [bareTruck(truckOf())],
    broken: { 'difference-is-explained': ['not-counted'], 'arrival-items-are-done': ['D1', 'D3', 'D4'] },
  },
  {
    operation: 'closeBatch',
    by: lead,
    at: now,
    path: { batchId: ids.bare },
    body: {},
    lies: [bareTruck(countedTruck({ declared: 5 }))],
    broken: {
      'difference-is-explained': ['difference-unexplained'],
      'every-child-is-recorded-alone': ['children-not-recorded'],
      'batch-closes-with-everyone-screened': ['unscreened:not-logged:3'],
    },
  },
  {
    operation: 'giveConsent',
    by: intake,
    at: now,
    body: { about: { type: 'arrival', batch: ids.truck, arrival: ids.person }, consent: agreed },
    lies: [arrival(logged(10, { language: 'vi' }))],
    broken: { 'consent-needs-its-interpreter': ['interpreter-missing'] },
  },
  {
    operation: 'giveConsent',
    by: intake,
    at: now,
    body: {
      about: { type: 'arrival', batch: ids.truck, arrival: ids.person },
      consent: { ...agreed, to: 'embassy', how: 'best-interest' },
    },
    lies: [arrival(logged(10))],
    broken: { 'others-answer-for-a-strange-adult-only-in-danger': ['able-to-be-asked'] },
  },
];
