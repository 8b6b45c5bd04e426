import { effectRule } from '../law/effect-rule.ts';

export const closingAsNoVictimRestsOnEvidence = effectRule({
  name: 'closing-as-no-victim-rests-on-evidence',
  says: 'A case ends because the person is no victim only where two organisations found conclusive evidence and no organisation says otherwise.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'derived',
  before: ['case-ends'],
  breaches: ({ effect: { reason, proven } }) =>
    reason === 'not-a-victim' && !proven ? ['no-conclusive-evidence'] : [],
});
