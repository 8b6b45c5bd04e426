import { inCrisis, lacksThePolice, planOf } from '../case/crisis/open-crises.ts';
import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';

export const nobodyRescuesAlone = caseRule({
  name: 'nobody-rescues-alone',
  says: 'A rescue or a protection from somebody begins only with the police among those who do it.',
  restsOn: ['Policy III (identification)'],
  basis: 'text',
  guards: ['startIntervention'],
  naming: inCrisis,
  // "An intervention is the responsibility of the police officials." Care that comes to where the person is takes
  // nobody out of a place.
  breaches: ({ file, said: { crisis } }) => (lacksThePolice(planOf(file, crisis)) ? ['police-missing'] : []),
});

/* @__PURE__ */ quoted(
  nobodyRescuesAlone,
  'An intervention is the responsibility of the police officials',
  'shall not rescue victims alone',
);
