import { rule } from '../law/rule.ts';

export const servicesAreAnsweredBeforeReturn = rule({
  name: 'services-are-answered-before-return',
  says: 'Before a foreign victim’s return is arranged, every service the person is entitled to was offered and answered.',
  restsOn: ['Policy VI.b', 'Standards 6.4(b)', 'Standards 6.6(a)'],
  basis: 'derived',
  breaches: (unanswered: readonly string[]) => unanswered.map((service) => `unanswered:${service}`),
});
