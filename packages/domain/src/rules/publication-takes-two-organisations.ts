import { wordsOn } from '../case/media/publication-approvals.ts';
import { effectRule } from '../law/effect-rule.ts';

export const publicationTakesTwoOrganisations = effectRule({
  name: 'publication-takes-two-organisations',
  says: 'Something of the person may be published only when two people of different organisations have approved it beside whoever wrote down the consent, and only while the person has not taken it back.',
  restsOn: ['Standards 12', 'Standards 6.3(f)'],
  basis: 'derived',
  before: ['approved.proposal'],
  breaches: ({ file, effect, by }) => {
    const one = file.publications.find(({ id }) => id === effect.proposal);
    if (one === undefined) return [];
    const before = wordsOn(file, one.id);
    return [
      ...(one.standing === 'withdrawn' ? ['publication-withdrawn'] : []),
      ...(one.by === by.id ? ['own-proposal'] : []),
      ...(before.some((word) => word.by === by.id) ? ['approved-before'] : []),
      ...(before.some(({ organisation }) => organisation === by.organisation) ? ['own-organisation'] : []),
    ];
  },
});
