import { exceptionSharedBy, revealedBy } from '../case/disclosures/living.ts';
import { isAgainstTheirWill } from '../case/disclosures/mission-must-not-know.ts';
import { caseRule } from '../law/case-rule.ts';

export const embassyIsToldNothingAgainstHerWill = caseRule({
  name: 'embassy-is-told-nothing-against-her-will',
  says: 'Where the embassy must not know of the person, no mission of their country is given anything.',
  restsOn: ['Standards 6.1(a)', 'Standards 6.3(b)'],
  basis: 'derived',
  guards: ['shareDisclosure', 'revealWhereabouts', 'shareWithoutConsent', 'approve'],
  breaches: ({ file, said, at }) => {
    // What waited for a second person is judged again when the second person agrees: whoever it is about may have said
    // no meanwhile.
    const told = 'proposal' in said ? (exceptionSharedBy(file, said) ?? revealedBy(file, said)) : said;
    return told !== undefined && isAgainstTheirWill(file, told, at) ? ['embassy-must-not-know'] : [];
  },
});
