import { ruleAnywhere } from '../law/effect-rule.ts';

export const arrivalItemsAreDone = ruleAnywhere({
  name: 'arrival-items-are-done',
  says: 'A batch closes, and a case file opens, only when the required items of the arrival checklist are done.',
  restsOn: ['Standards 7.1(b)', 'Standards 7.1(g)', 'Policy II.B'],
  basis: 'derived',
  before: ['batch-ends.closed', 'case-opens.arrival'],
  breaches: ({ effect: { open } }) => open,
});
