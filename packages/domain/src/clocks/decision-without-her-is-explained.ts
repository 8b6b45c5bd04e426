import type { CaseState } from '../case/case.ts';
import { hadASay, hasReachedThem } from '../case/decisions/prepared.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const decisionWithoutHerIsExplained = clock({
  name: 'decision-without-her-is-explained',
  says: 'What was decided without asking the person is explained to them, and how it helps them.',
  restsOn: ['Standards 6.10(f)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  // Standards 6.10(f): "why a certain decision has been made and how it is beneficial for the victim".
  due: ({ decisions, decisionsExplained }) =>
    decisions
      .filter((one) => !hadASay(one))
      .filter((one) => !decisionsExplained.some((told) => told.decision === one.id && isExplained(one, told)))
      .map(({ id, at }) => {
        const on = daysAfter(dayOf(at), cambodia.explanation.value);
        return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
      }),
});

// What the person did not understand is not explained yet; a small child cannot be asked for more.
function isExplained(decision: CaseState['decisions'][number], told: CaseState['decisionsExplained'][number]): boolean {
  return told.whyTold && told.benefitTold && hasReachedThem(decision, told);
}
