import { couldNotWait, hadASay, preparationOf, undecided } from '../case/decisions/prepared.ts';
import { effectRule } from '../law/effect-rule.ts';

export const decisionFollowsItsInformation = effectRule({
  name: 'decision-follows-its-information',
  says: 'The person is told in advance of all that a decision is about; only what could not wait is decided without that.',
  restsOn: ['Standards 6.9(b)', 'Standards 6.9(a)', 'Policy IV (participation)'],
  basis: 'derived',
  before: ['decided.matter', 'decided.taking-part'],
  naming: (file) => undecided(file) ?? { decidedBy: 'herself' as const },
  // Standards 6.9(b): "fully informed of all aspects … in advance". Who was too unwell or too young to be asked is told all the same.
  breaches: ({ file, effect, at }) => {
    if (couldNotWait(effect)) return [];
    const told = preparationOf(file, effect);
    if (told === undefined || Date.parse(told.at) >= Date.parse(at)) return ['not-informed-before'];
    return hadASay(effect) && !told.understood ? ['not-understood'] : [];
  },
});
