import { openProposals } from '../case/identification/proposals.ts';
import { effectRule } from '../law/effect-rule.ts';

const acts: readonly string[] = ['one-person', 'two-people'];

export const onePersonNeedsASecondPerson = effectRule({
  name: 'one-person-needs-a-second-person',
  says: 'Two files are made one, or two again, only when a second person has agreed.',
  restsOn: ['Standards 6.3(d)', 'Standards 11(8)'],
  basis: 'derived',
  before: ['approved.proposal'],
  breaches: ({ file, effect, by }) => {
    const asked = openProposals(file).find(({ id, act }) => id === effect.proposal && acts.includes(act));
    return asked !== undefined && asked.by === by.id ? ['own-proposal'] : [];
  },
});
