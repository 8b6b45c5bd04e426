import { planOf } from '../case/crisis/open-crises.ts';
import { isAgainstTheirWill, missionMustNotKnow } from '../case/disclosures/mission-must-not-know.ts';
import { effectRule } from '../law/effect-rule.ts';

export const embassyIsToldNothingAgainstHerWill = effectRule({
  name: 'embassy-is-told-nothing-against-her-will',
  says: 'Where the embassy must not know of the person, no mission of their country is given anything, nor plans an intervention along.',
  restsOn: ['Standards 6.1(a)', 'Standards 6.3(b)'],
  basis: 'derived',
  before: [
    'disclosed.copy',
    'disclosed.whereabouts-asked',
    'disclosed.exception-asked',
    'disclosed.agreed',
    'planned.intervention',
    'rescued.begins',
  ],
  breaches: ({ file, effect, at }) => {
    // Whoever plans along knows of the person; a no may have come since the plan.
    if ('crisis' in effect) {
      const { participants = [] } = 'participants' in effect ? effect : (planOf(file, effect.crisis) ?? {});
      const along = participants.some(({ part }) => part === 'embassy');
      return along && missionMustNotKnow(file, 'embassy', at) ? ['embassy-must-not-know'] : [];
    }
    // What waited for a second person is judged again when the second person agrees: whoever it is about may have said
    // no meanwhile.
    return isAgainstTheirWill(file, effect, at) ? ['embassy-must-not-know'] : [];
  },
});
