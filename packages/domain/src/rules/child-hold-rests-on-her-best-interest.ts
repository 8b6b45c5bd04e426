import { saysYes } from '../case/decisions/says-yes.ts';
import type { Judged } from '../case/judged.ts';
import { latest } from '../case/latest.ts';
import { holdEndings, mayBeKept } from '../case/movement/standing-holds.ts';
import { effectRule } from '../law/effect-rule.ts';

export const childHoldRestsOnHerBestInterest = effectRule({
  name: 'child-hold-rests-on-her-best-interest',
  says: 'A child is kept only by the last decision on that very matter, one in the child’s best interest, and each time by a new one.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'derived',
  before: ['held.begins'],
  naming: (file, at) => (mayBeKept(file, at) ? { decision: lastOnHolds(file, at)?.id } : undefined),
  // Standards 6.11(d): "in order to ensure safety and best interest of the child".
  breaches: ({ file, effect, at, recordedAt }) => {
    // The last of all: a child is kept from now on, whatever day it is dated to.
    const decision = lastOnHolds(file, recordedAt);
    const taken = decision !== undefined && Date.parse(decision.at) <= Date.parse(at);
    const rests =
      taken && decision.id === effect.decision && decision.decidedBy === 'best-interest' && saysYes(decision);
    if (!rests) return ['best-interest-not-decided'];
    return isSpent(file, decision) ? ['decided-for-an-earlier-hold'] : [];
  },
});

function lastOnHolds({ decisions }: Judged, now: string) {
  return latest(decisions.filter(({ about, at }) => about === 'child-hold' && Date.parse(at) <= Date.parse(now)));
}

function isSpent(file: Judged, { id, at }: { readonly id: string; readonly at: string }): boolean {
  const used = file.childHolds.some(({ decision }) => decision === id);
  return used || holdEndings(file).some((end) => Date.parse(at) <= Date.parse(end.at));
}
