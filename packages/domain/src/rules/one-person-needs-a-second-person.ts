import { openProposals } from '../case/identification/proposals.ts';
import { caseRule } from '../law/case-rule.ts';

const acts: readonly string[] = ['one-person', 'two-people'];

export const onePersonNeedsASecondPerson = caseRule({
  name: 'one-person-needs-a-second-person',
  says: 'Two files are made one, or two again, only when a second person has agreed.',
  restsOn: ['Standards 6.3(d)', 'Standards 11(8)'],
  basis: 'derived',
  guards: ['approve'],
  breaches: ({ file, said, by }) => {
    const asked = openProposals(file).find(({ id, act }) => id === said.proposal && acts.includes(act));
    return asked !== undefined && asked.by === by.id ? ['own-proposal'] : [];
  },
});
