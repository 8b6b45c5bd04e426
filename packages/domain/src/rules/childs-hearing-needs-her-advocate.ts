import { heardOf } from '../case/breaches/heard-of.ts';
import { isCorrected } from '../case/identification/corrected.ts';
import type { Judged } from '../case/judged.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';

const counting: readonly string[] = ['heard', 'judgment'];

export const childsHearingNeedsHerAdvocate = effectRule({
  name: 'childs-hearing-needs-her-advocate',
  says: 'A hearing of a child counts only when an advocate was appointed for that proceeding before it, and was present.',
  restsOn: ['Standards 6.7(e)'],
  basis: 'text',
  before: ['questioned.hearing'],
  when: { outcome: 'heard', advocatePresent: true },
  // The next hearing that nobody has written down, as if it were held at the end of its day.
  naming: ({ hearings, hearingsHeld }) => {
    const next = hearings.find(({ id }) => !hearingsHeld.some((one) => one.hearing === id));
    return next === undefined ? undefined : { hearing: next.id, heldAt: `${next.on}T16:59:59.999Z` };
  },
  // Standards 6.7(e): "a child advocate appointed to be present during all legal proceedings".
  breaches: ({ file, effect, at }) => {
    if (!wasAChild(file, effect, at) || !counting.includes(effect.outcome)) return [];
    return [
      ...(isAppointed(file, effect) ? [] : ['advocate-not-appointed']),
      ...(effect.advocatePresent ? [] : ['advocate-absent']),
      ...(isOnItsDay(file, effect) ? [] : ['not-held-on-its-day']),
    ];
  },
});

/* @__PURE__ */ quoted(
  childsHearingNeedsHerAdvocate,
  'Child victims shall have a child advocate appointed to be present during all legal proceedings',
);

type Held = Pick<EffectOf<'questioned.hearing'>, 'hearing' | 'heldAt'>;

// On the day it was fixed for, when it is said to have been held, or now: whichever was first.
function wasAChild(file: Judged, { hearing, heldAt }: Held, at: string): boolean {
  const fixed = file.hearings.filter(({ id }) => id === hearing).map(({ on }) => `${on}T00:00:00.000Z`);
  return [heldAt, at, ...fixed].some((moment) => isChild(file, moment));
}

function isAppointed(file: Judged, { hearing, heldAt }: Held): boolean {
  const proceeding = file.hearings.find(({ id }) => id === hearing)?.proceeding;
  return file.advocates
    .filter((one) => one.proceeding === proceeding && !isCorrected(file, one.id))
    .some((one) => Date.parse(heardOf(file, one)) < Date.parse(heldAt));
}

// A hearing that was moved is fixed anew: else a later moment could be named for one that was held without anybody.
function isOnItsDay(file: Judged, { hearing, heldAt }: Held): boolean {
  return file.hearings.find(({ id }) => id === hearing)?.on === dayOf(heldAt);
}
