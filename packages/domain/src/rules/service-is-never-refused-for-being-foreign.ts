import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';

export const serviceIsNeverRefusedForBeingForeign = caseRule({
  name: 'service-is-never-refused-for-being-foreign',
  says: 'No service is refused because a person is foreign or has no papers: what is not available gives a reason of the closed list.',
  restsOn: ['Policy VI.b', 'Standards 6.4(b)'],
  basis: 'text',
  guards: ['answerService'],
  breaches: ({ said: { outcome, reason } }) =>
    outcome === 'not-available' && reason === undefined ? ['reason-missing'] : [],
});

/* @__PURE__ */ quoted(
  serviceIsNeverRefusedForBeingForeign,
  'receive the necessary rights and services afforded to Cambodian victims, without any discrimination',
  'Any act of discrimination',
);
