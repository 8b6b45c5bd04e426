import { effect } from './effect.ts';

/** The person is told something that is theirs to know. */
export const told = effect({
  name: 'told',
  says: 'The person is told something that is theirs to know.',
  fields: [
    'briefings',
    'lawExplained',
    'preparations',
    'decisionsExplained',
    'resultsShared',
    'copiesTold',
    'mergesTold',
    'planCopies',
    'serviceCards',
    'explanations',
    'consultations',
    'closingTalks',
  ],
});

export type Told = {
  readonly told: object;
};
