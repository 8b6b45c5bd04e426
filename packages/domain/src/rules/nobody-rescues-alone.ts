import { hasThePolice, inCrisis, lacksThePolice, planOf } from '../case/crisis/open-crises.ts';
import type { Judged } from '../case/judged.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const nobodyRescuesAlone = effectRule({
  name: 'nobody-rescues-alone',
  says: 'A rescue or a protection from somebody begins only with the police among those who do it.',
  restsOn: ['Policy III (identification)'],
  basis: 'text',
  before: ['rescued'],
  naming: inCrisis,
  // "An intervention is the responsibility of the police officials." Care that comes to where the person is takes
  // nobody out of a place.
  breaches: ({ file, effect, at }) => {
    const plan = planOf(file, effect.crisis, effect.type === 'rescued.done' ? at : effect.begunAt);
    const alone =
      effect.type === 'rescued.done'
        ? plan !== undefined && ledAway(file, effect) && !hasThePolice(plan)
        : lacksThePolice(plan);
    return alone ? ['police-missing'] : [];
  },
});

/** Whether somebody who could not leave was taken away, whatever it was planned as. */
function ledAway({ crises }: Judged, { crisis, outcome }: EffectOf<'rescued.done'>): boolean {
  return outcome === 'safe-place' && crises.some(({ id, kind }) => id === crisis && kind === 'cannot-leave');
}

/* @__PURE__ */ quoted(
  nobodyRescuesAlone,
  'An intervention is the responsibility of the police officials',
  'shall not rescue victims alone',
);
