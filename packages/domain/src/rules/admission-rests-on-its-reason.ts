import { endsInNoToPlacement, isPlacedInBestInterest } from '../case/decisions/said-no-to-placement.ts';
import { familyFoundAt } from '../case/family/found.ts';
import type { Judged } from '../case/judged.ts';
import { latest } from '../case/latest.ts';
import { isAdmitted } from '../case/recovery/admitted.ts';
import { standingBars } from '../case/safety/no-contact-list.ts';
import type { EffectOf } from '../effects/effects.ts';
import type { Living } from '../effects/lives-with.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const admissionRestsOnItsReason = effectRule({
  name: 'admission-rests-on-its-reason',
  says: 'A shelter takes somebody in because the family was not found, or a return is not safe, only where the file shows the search, or what was found; a child by their own choice only with a decision in the child’s best interest; and never against the person’s last no, but for a child in danger.',
  restsOn: ['Policy II.C', 'Standards 3', 'Standards 6.11(c)'],
  basis: 'derived',
  before: ['in-care-of.shelter', 'lives-with.now'],
  breaches: ({ file, effect, at }) => {
    if (effect.type === 'lives-with.now') return isUnreasoned(file, effect) ? ['not-admitted'] : [];
    return [...missingFor(file, effect, at), ...(saidNo(file, effect, at) ? ['she-said-no'] : [])];
  },
});

/** Who comes to live in a shelter was taken in by it for one of its reasons; a night in a transit centre asks for none. */
function isUnreasoned(file: Judged, { with: placement, admitting }: Living): boolean {
  return placement === 'shelter' && admitting === undefined && !isAdmitted(file);
}

/** Whether the last word on where the person is placed is a no; a child is sheltered against it where that is not said to be their choice. */
function saidNo(file: Judged, { reason }: EffectOf<'in-care-of.shelter'>, at: string): boolean {
  return endsInNoToPlacement(file) && (reason === 'own-choice' || !isChild(file, at));
}

function missingFor(file: Judged, { reason }: EffectOf<'in-care-of.shelter'>, at: string): readonly string[] {
  switch (reason) {
    case 'own-choice':
      // A child’s choice is heard, and is not enough: it was decided in the child’s best interest, too.
      return isChild(file, at) && !isPlacedInBestInterest(file) ? ['neither-guardian-nor-best-interest'] : [];
    case 'family-not-traced':
      if (file.tracings.length === 0) return ['family-not-sought'];
      return familyFoundAt(file) === undefined ? [] : ['family-was-found'];
    case 'return-unsafe':
      return isFoundUnsafe(file) ? [] : ['danger-not-found'];
  }
}

function isFoundUnsafe(file: Judged): boolean {
  const { familySafety, assessments, alerts } = file;
  const found = latest(familySafety)?.outcome;
  const risk = assessments.some((one) => one.risk === 'not-acceptable');
  return risk || (found !== undefined && found !== 'safe') || alerts.length > 0 || standingBars(file).length > 0;
}
