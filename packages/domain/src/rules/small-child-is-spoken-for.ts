import { isSmallChild } from '../case/consents/small-child.ts';
import type { Asked } from '../case/disclosures/copy.ts';
import { consentFor, lastHeard } from '../case/disclosures/rests-on.ts';
import type { Judged } from '../case/judged.ts';
import { isByOthers } from '../consent/consent.ts';
import { refusedSections } from '../consent/ledger.ts';
import { effectRule } from '../law/effect-rule.ts';

export const smallChildIsSpokenFor = effectRule({
  name: 'small-child-is-spoken-for',
  says: 'Nothing of a small child is copied for somebody on the child’s word alone: a guardian, or a decision in the child’s best interest, agrees to it too, and the child’s own no stands.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.5(f)', 'Standards 6.10(e)'],
  basis: 'derived',
  before: ['disclosed.copy', 'disclosed.whereabouts-asked', 'disclosed.agreed'],
  // Standards 6.5(f): "guided by what is in the best interest of the child considering the age of the child".
  breaches: ({ file, effect, at }) => {
    // Two people who share without consent give their own ground.
    return 'ground' in effect || !isSmallChild(file, at) ? [] : unspoken(file, effect, at);
  },
});

function unspoken({ consents }: Judged, asked: Asked, at: string): readonly string[] {
  const [others, own] = [consents.filter(isByOthers), consents.filter((one) => !isByOthers(one))];
  const { to, organisation, for: use, sections } = asked;
  const refused = refusedSections(own, { to, organisation, use, sections }, lastHeard(own, at));
  return [
    ...(consentFor(others, asked, at) === undefined ? ['nobody-speaks-for-the-child'] : []),
    ...(refused.length > 0 ? ['the-child-says-no'] : []),
  ];
}
