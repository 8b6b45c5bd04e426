import { familyFoundAt } from '../case/family/found.ts';
import type { Judged } from '../case/judged.ts';
import { latest } from '../case/latest.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';

export const admissionRestsOnItsReason = effectRule({
  name: 'admission-rests-on-its-reason',
  says: 'A shelter takes somebody in because the family was not found, or a return is not safe, only where the file shows the search, or what was found.',
  restsOn: ['Policy II.C', 'Standards 3'],
  basis: 'derived',
  before: ['in-care-of.shelter'],
  breaches: ({ file, effect }) => missingFor(file, effect),
});

function missingFor(file: Judged, { reason }: EffectOf<'in-care-of.shelter'>): readonly string[] {
  switch (reason) {
    case 'own-choice':
      return [];
    case 'family-not-traced':
      if (file.tracings.length === 0) return ['family-not-sought'];
      return familyFoundAt(file) === undefined ? [] : ['family-was-found'];
    case 'return-unsafe':
      return isFoundUnsafe(file) ? [] : ['danger-not-found'];
  }
}

function isFoundUnsafe({ familySafety, assessments, alerts, barred }: Judged): boolean {
  const found = latest(familySafety)?.outcome;
  const risk = assessments.some((one) => one.risk === 'not-acceptable');
  return risk || (found !== undefined && found !== 'safe') || alerts.length > 0 || barred.length > 0;
}
