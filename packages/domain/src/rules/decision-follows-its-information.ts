import { couldNotWait, hadASay, preparationOf, undecided } from '../case/decisions/prepared.ts';
import { caseRule } from '../law/case-rule.ts';

export const decisionFollowsItsInformation = caseRule({
  name: 'decision-follows-its-information',
  says: 'The person is told in advance of all that a decision is about; only what could not wait is decided without that.',
  restsOn: ['Standards 6.9(b)', 'Standards 6.9(a)', 'Policy IV (participation)'],
  basis: 'derived',
  guards: ['recordDecision', 'chooseTakingPart'],
  naming: (file) => undecided(file) ?? { decidedBy: 'herself' as const },
  // Standards 6.9(b): "fully informed of all aspects … in advance". Who was too unwell or too young to be asked is told all the same.
  breaches: ({ file, said, at }) => {
    if (couldNotWait(said)) return [];
    const told = preparationOf(file, said);
    if (told === undefined || Date.parse(told.at) >= Date.parse(at)) return ['not-informed-before'];
    return hadASay(said) && !told.understood ? ['not-understood'] : [];
  },
});
