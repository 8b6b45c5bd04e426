import { rule } from '../law/rule.ts';

export const aYearIsPublishedOnce = rule({
  name: 'a-year-is-published-once',
  says: 'The tables of a corridor and year are published once: two editions of one year, subtracted, would show whoever came late.',
  restsOn: ['Standards 6.3(f)'],
  basis: 'derived',
  breaches: (published: boolean) => (published ? ['a-year-is-published-once'] : []),
});
