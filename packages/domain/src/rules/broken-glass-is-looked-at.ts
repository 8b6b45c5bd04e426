import { openGlass } from '../case/glass/open-glass.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isManager } from '../people/actor.ts';

export const brokenGlassIsLookedAt = effectRule({
  name: 'broken-glass-is-looked-at',
  says: 'What somebody opened in an emergency is looked at once, by a supervisor who did not open it.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  before: ['approved.glass'],
  breaches: ({ file, effect, by }) => {
    // "Victims' records shall only be accessed by authorised personnel who require the information"
    const broken = openGlass(file).find(({ id }) => id === effect.glass);
    if (broken === undefined) return ['nothing-to-look-at'];
    return [...(isManager(by) ? [] : ['not-a-supervisor']), ...(broken.by === by.id ? ['own-opening'] : [])];
  },
});
