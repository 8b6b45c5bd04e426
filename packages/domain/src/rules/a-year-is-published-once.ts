import { ruleAnywhere } from '../law/effect-rule.ts';

export const aYearIsPublishedOnce = ruleAnywhere({
  name: 'a-year-is-published-once',
  says: 'The tables of a corridor and year are published once: two editions of one year, subtracted, would show whoever came late.',
  restsOn: ['Standards 6.3(f)'],
  basis: 'derived',
  before: ['reported.year'],
  breaches: ({ effect: { published } }) => (published ? ['a-year-is-published-once'] : []),
});
