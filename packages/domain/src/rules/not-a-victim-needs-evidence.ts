import { caseRule } from '../law/case-rule.ts';

export const notAVictimNeedsEvidence = caseRule({
  name: 'not-a-victim-needs-evidence',
  says: 'Nobody is declared not a victim without evidence, the deciding organisation, and a second approver.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'text',
  guards: ['recordDetermination'],
  breaches: ({ said: { status, evidence } }) =>
    status !== 'not-a-victim'
      ? []
      : [...(evidence === undefined ? ['evidence-missing'] : []), 'second-approver-missing'],
});
