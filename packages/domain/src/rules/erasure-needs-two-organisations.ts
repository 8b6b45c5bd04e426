import { openErasures } from '../case/erasure/open-erasures.ts';
import { effectRule } from '../law/effect-rule.ts';

export const erasureNeedsTwoOrganisations = effectRule({
  name: 'erasure-needs-two-organisations',
  says: 'A case is erased only when a second person of another organisation has approved it.',
  restsOn: ['Standards 6.3(d)', 'Standards 11(8)'],
  basis: 'derived',
  before: ['approved.proposal'],
  breaches: ({ file, effect, by }) => {
    // "Victims' ... case-related information and records shall be kept in a safe and secure location": nobody makes one go alone.
    const asked = openErasures(file).find(({ id }) => id === effect.proposal);
    if (asked === undefined) return [];
    return [
      ...(asked.by === by.id ? ['own-proposal'] : []),
      ...(asked.notOf.includes(by.organisation) ? ['own-organisation'] : []),
    ];
  },
});
