import { hadASay, preparationOf, undecided } from '../case/decisions/prepared.ts';
import { caseRule } from '../law/case-rule.ts';

export const decisionFollowsItsInformation = caseRule({
  name: 'decision-follows-its-information',
  says: 'She is told in advance of all that a decision is about; only what could not wait for her is decided without.',
  restsOn: ['Standards 6.9(b)', 'Standards 6.9(a)', 'Policy IV (participation)'],
  basis: 'text',
  guards: ['recordDecision', 'chooseTakingPart'],
  naming: (file) => undecided(file) ?? { decidedBy: 'herself' as const },
  // Standards 6.9(b): "fully informed of all aspects … in advance".
  breaches: ({ file, said, at }) => {
    if (!hadASay(said)) return [];
    const informedAt = preparationOf(file, said)?.informedAt;
    return informedAt !== undefined && Date.parse(informedAt) < Date.parse(at) ? [] : ['not-informed-before'];
  },
});
