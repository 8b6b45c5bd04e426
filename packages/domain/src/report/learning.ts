import * as z from 'zod';
import type { CaseState } from '../case/case.ts';
import { closingReason, gap } from '../case/closing/track.ts';
import type { CaseEvent } from '../case/events.ts';
import { reportThresholds } from '../settings/reports.ts';
import { sealedOnce } from './sealed-once.ts';
import type { Vector } from './vector.ts';

/**
 * What a closing without success adds to them, by all that was learnt of it; a case that was closed three times teaches
 * three times.
 */
export function learntFrom({ learnings }: Pick<CaseState, 'learnings'>, event: CaseEvent): readonly string[] {
  if (event.type !== 'CaseClosed' || event.said.outcome !== 'unsuccessful') return [];
  const { reason, learning } = event.said;
  const gaps = learnings.find(({ id }) => id === learning)?.gaps ?? [];
  return [`learnt.${reason}.unsuccessful`, ...new Set(gaps.map((one) => `learnt.${reason}.${one}`))];
}

const figure = z.union([z.int(), z.literal('small')]);

/** The register of a year that is over: figures of closed lists, no case, no word of one, no figure of one to four. */
export const learningReport = z.lazy(() =>
  z.strictObject({
    year: z.int(),
    /** As what it was counted; absent while it has not been, and nothing is told of it. */
    sealed: sealedOnce.optional(),
    /** How many of its months are closed; of the others nothing is told. */
    closedMonths: z.int(),
    reasons: z.array(
      z.strictObject({
        reason: closingReason,
        unsuccessful: figure,
        gaps: z.array(z.strictObject({ gap, count: figure })),
      }),
    ),
  }),
);
export type LearningReport = z.infer<typeof learningReport>;

const few = (count: number) => count > 0 && count < reportThresholds.insideTheCountry.value;

type Found = { readonly gap: z.infer<typeof gap>; readonly count: number };

/** Of few closings nothing is told; of many neither a gap that few had, nor one that few had not. */
function isHidden({ count }: Found, of: number): boolean {
  return few(of) || few(count) || few(of - count);
}

/**
 * Each closing has a gap, so that one number alone among all the others would be bounded by them: the largest keeps it company, whatever the
 * one is.
 */
function inCompany(found: readonly Found[], of: number): Found | undefined {
  const hidden = found.filter((one) => isHidden(one, of));
  if (hidden.length !== 1) return undefined;
  return found.filter((one) => !hidden.includes(one)).toSorted((one, other) => other.count - one.count)[0];
}

function gapsTold(found: readonly Found[], of: number): LearningReport['reasons'][number]['gaps'] {
  const company = inCompany(found, of);
  return found.map((one) => (isHidden(one, of) || one === company ? { gap: one.gap, count: 'small' } : one));
}

/** The register of a year from its sealed months, in the order of the lists. */
export function learningOf(year: number, months: readonly Vector[]): LearningReport {
  const sum = (name: string) => months.reduce((all, one) => all + (one[name] ?? 0), 0);
  return {
    year,
    closedMonths: months.length,
    reasons: closingReason.options.map((reason) => {
      const unsuccessful = sum(`learnt.${reason}.unsuccessful`);
      return {
        reason,
        unsuccessful: few(unsuccessful) ? 'small' : unsuccessful,
        gaps: gapsTold(
          gap.options.map((one) => ({ gap: one, count: sum(`learnt.${reason}.${one}`) })),
          unsuccessful,
        ),
      };
    }),
  };
}
