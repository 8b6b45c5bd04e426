import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';

export const onlyAChildIsKept = caseRule({
  name: 'only-a-child-is-kept',
  says: 'Nobody but a child is kept against her will, and nobody is kept on once she is an adult.',
  restsOn: ['Standards 6.11(c)', 'Standards 6.11(d)', 'Policy IV (freedom of movement)'],
  basis: 'text',
  guards: ['holdChild', 'reviewChildHold'],
  naming: () => ({ reason: 'other-danger' as const }),
  // Standards 6.11(c): "Adult victims shall not be held against their will." To end it is open to everybody.
  breaches: ({ file, said }) => {
    const keeps = 'reason' in said || said.outcome === 'continues';
    return keeps && !isChild(file.age) ? ['adult-is-free'] : [];
  },
});
