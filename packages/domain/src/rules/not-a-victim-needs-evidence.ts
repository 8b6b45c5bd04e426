import { rule } from '../law/rule.ts';

export const notAVictimNeedsEvidence = rule({
  name: 'not-a-victim-needs-evidence',
  says: 'Nobody is declared not a victim without evidence, the deciding organisation, and a second approver.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'text',
  breaches: (status: string, evidence: boolean, secondApprover: boolean) =>
    status !== 'not-a-victim'
      ? []
      : [...(evidence ? [] : ['evidence-missing']), ...(secondApprover ? [] : ['second-approver-missing'])],
});
