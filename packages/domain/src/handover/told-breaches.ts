import * as z from 'zod';
import type { Citation } from '../law/articles.ts';
import type { RuleStatement } from '../law/rule.ts';
import { childGoesToFamilyByTwoPeople } from '../rules/child-goes-to-family-by-two-people.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../rules/child-is-placed-only-with-a-safe-family.ts';
import { departureNeedsItsNotice } from '../rules/departure-needs-its-notice.ts';
import { handoverNeedsItsChecklist } from '../rules/handover-needs-its-checklist.ts';
import { nobodyLeavesForAClosedGate } from '../rules/nobody-leaves-for-a-closed-gate.ts';
import { nobodyReturnsAgainstTheirNo } from '../rules/nobody-returns-against-their-no.ts';
import { type HandoverBreach, handoverBreaches } from './breaches.ts';

/** What a record of a handover can break. @internal for tests */
export const brokenInHandovers: readonly RuleStatement[] = [
  nobodyReturnsAgainstTheirNo,
  departureNeedsItsNotice,
  handoverNeedsItsChecklist,
  nobodyLeavesForAClosedGate,
  childIsPlacedOnlyWithASafeFamily,
  childGoesToFamilyByTwoPeople,
];

const articles: ReadonlyMap<string, readonly Citation[]> = new Map(
  brokenInHandovers.map(({ name, restsOn }) => [name, restsOn]),
);

/** A breach as it is told to people: each rule with its articles. */
export const toldBreach = z.lazy(() => {
  const one = handoverBreaches().element;
  const { rule, found } = one.shape.broke.unwrap().element.shape;
  return one.extend({
    broke: z.array(z.strictObject({ rule, found, restsOn: z.array(z.string()).readonly() })).readonly(),
  });
});

export function toldBreaches(breaches: readonly HandoverBreach[]): z.infer<typeof toldBreach>[] {
  return breaches.map((one) => ({
    ...one,
    broke: one.broke.map((broken) => ({ ...broken, restsOn: articles.get(broken.rule) ?? [] })),
  }));
}
