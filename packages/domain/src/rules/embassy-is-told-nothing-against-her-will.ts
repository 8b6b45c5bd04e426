import { deskOf } from '../case/disclosures/receiver.ts';
import { caseRule } from '../law/case-rule.ts';

const missions: readonly string[] = ['embassy', 'mission'];

export const embassyIsToldNothingAgainstHerWill = caseRule({
  name: 'embassy-is-told-nothing-against-her-will',
  says: 'Where she must not be known to her embassy, no mission of her country is given anything.',
  restsOn: ['Standards 6.1(a)', 'Standards 6.3(b)'],
  basis: 'derived',
  guards: ['shareDisclosure', 'revealWhereabouts', 'shareWithoutConsent'],
  breaches: ({ file, said: { to } }) =>
    file.doNotContactEmbassy && missions.includes(deskOf(to)) ? ['embassy-must-not-know'] : [],
});
