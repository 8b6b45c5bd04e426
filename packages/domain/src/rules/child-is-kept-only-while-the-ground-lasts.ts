import { isFoundAndNotAssessed, isFoundSafe } from '../case/family/found.ts';
import { isAgeKnown } from '../case/identification/known-age.ts';
import type { Judged } from '../case/judged.ts';
import { latest } from '../case/latest.ts';
import { mayBeKept } from '../case/movement/standing-holds.ts';
import { effectRule } from '../law/effect-rule.ts';

type Reason = Judged['childHolds'][number]['reason'];

export const childIsKeptOnlyWhileTheGroundLasts = effectRule({
  name: 'child-is-kept-only-while-the-ground-lasts',
  says: 'A child is neither kept nor kept on once the ground for it is gone: the family is safe, or the age is known.',
  restsOn: ['Standards 6.11(d)', 'Standards 6.11(e)'],
  basis: 'derived',
  before: ['held.begins', 'held.reviewed'],
  naming: (file, at) => (mayBeKept(file, at) ? { reason: 'other-danger' as const } : undefined),
  breaches: ({ file, effect }) => {
    if ('reason' in effect) return ground(file, effect.reason);
    const hold = file.childHolds.find(({ id }) => id === effect.hold);
    return effect.outcome === 'continues' && hold !== undefined ? ground(file, hold.reason) : [];
  },
});

function ground(file: Judged, reason: Reason): readonly string[] {
  // Standards 6.11(d): "identify family quickly and integrate the child to the family if he/she is safe and expedient".
  const last = latest(file.familySafety);
  const safe = last !== undefined && isFoundSafe(last);
  const known = reason === 'age-being-found-out' && isAgeKnown(file);
  return [
    ...(safe ? ['her-family-is-safe'] : []),
    ...(isFoundAndNotAssessed(file) ? ['found-family-not-assessed'] : []),
    ...(known ? ['her-age-is-known'] : []),
  ];
}
