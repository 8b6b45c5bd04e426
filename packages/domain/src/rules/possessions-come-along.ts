import { effectRule } from '../law/effect-rule.ts';

export const possessionsComeAlong = effectRule({
  name: 'possessions-come-along',
  says: 'In an intervention nothing of the person’s is lost or left behind.',
  restsOn: ['Standards 7.2(h)'],
  basis: 'derived',
  before: ['rescued.done'],
  // Standards 7.2(h): "shall protect the victim's possessions". A life comes first: what stayed behind then is named, and sought.
  breaches: ({ effect: { possessionsKept } }) => (possessionsKept === 'yes' ? [] : ['possessions-come-along']),
});
