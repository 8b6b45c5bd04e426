import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const serviceIsNeverRefusedForBeingForeign = effectRule({
  name: 'service-is-never-refused-for-being-foreign',
  says: 'No service is refused because a person is foreign or has no papers: what is not available gives a reason of the closed list.',
  restsOn: ['Policy VI.b', 'Standards 6.4(b)'],
  basis: 'text',
  before: ['refused-service'],
  breaches: ({ effect }) => (effect.reason === undefined ? ['reason-missing'] : []),
});

/* @__PURE__ */ quoted(
  serviceIsNeverRefusedForBeingForeign,
  'receive the necessary rights and services afforded to Cambodian victims, without any discrimination',
  'Any act of discrimination',
);
