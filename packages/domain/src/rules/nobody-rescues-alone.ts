import { inCrisis, lacksThePolice, planOf } from '../case/crisis/open-crises.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const nobodyRescuesAlone = effectRule({
  name: 'nobody-rescues-alone',
  says: 'A rescue or a protection from somebody begins only with the police among those who do it.',
  restsOn: ['Policy III (identification)'],
  basis: 'text',
  before: ['rescued.begins'],
  naming: inCrisis,
  // "An intervention is the responsibility of the police officials." Care that comes to where the person is takes
  // nobody out of a place.
  breaches: ({ file, effect: { crisis } }) => (lacksThePolice(planOf(file, crisis)) ? ['police-missing'] : []),
});

/* @__PURE__ */ quoted(
  nobodyRescuesAlone,
  'An intervention is the responsibility of the police officials',
  'shall not rescue victims alone',
);
