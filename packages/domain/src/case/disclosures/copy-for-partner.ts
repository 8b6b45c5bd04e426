import * as z from 'zod';
import { id } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { referred, standingOfReferral } from '../referral/referral-standing.ts';
import { copy } from './copy.ts';

type Copy = CaseState['copies'][number];

/**
 * What a partner's own system is told of a copy: whether it can be read, and how the person's referral to the partner
 * stands. Of a copy that is over it is told nothing else.
 */
export const copyForPartner = z.lazy(() => {
  const { for: use, sections, at, until, status, replaces } = copy().shape;
  const { answer, reason } = referred().shape;
  return z.strictObject({
    disclosure: id,
    /** The number of this copy in its line, from 1 on; 0 once the person was erased. */
    version: z.int().min(0),
    status: z.enum([...status.options, 'erased']),
    for: use.optional(),
    sections: sections.optional(),
    at: at.optional(),
    until,
    replaces,
    referral: z.strictObject({ answer, reason }).optional(),
  });
});
export type CopyForPartner = z.infer<typeof copyForPartner>;

/** A copy with the organisation at the partner desk that was given it. */
export type PartnersCopy = Copy & { readonly organisation: string };

export function isPartners(one: Copy): one is PartnersCopy {
  return one.desk === 'partner' && one.organisation !== undefined && one.handover === undefined;
}

function versionOf(copies: readonly Copy[], one: Copy): number {
  const before = copies.find(({ id: other }) => other !== one.id && other === one.replaces);
  return before === undefined ? 1 : 1 + versionOf(copies, before);
}

/** How the last referral to an organisation stands, where it was sent one. */
function referralTo(file: CaseState, organisation: string): CopyForPartner['referral'] {
  const last = file.referrals.findLast(({ id: name, to }) => to === organisation && !isCorrected(file, name));
  if (last === undefined) return undefined;
  const { answer, reason } = standingOfReferral(file, last);
  return reason === undefined ? { answer } : { answer, reason };
}

function forPartner(file: CaseState, one: PartnersCopy): CopyForPartner {
  const { id: disclosure, for: use, sections, at, until, status, replaces } = one;
  const referral = referralTo(file, one.organisation);
  const about = { for: use, sections, at, ...(until && { until }), ...(replaces && { replaces }) };
  return {
    disclosure,
    version: versionOf(file.copies, one),
    status,
    ...(status === 'alive' ? about : {}),
    ...(referral === undefined ? {} : { referral }),
  };
}

/** The copies of which a partner hears something new after an event: of each end once, and of nothing after that. */
export function changedForPartners(
  before: CaseState,
  after: CaseState,
): readonly { of: PartnersCopy; told: CopyForPartner }[] {
  const said = new Map(
    before.copies.filter(isPartners).map((one) => [one.id, JSON.stringify(forPartner(before, one))]),
  );
  const over = new Set(before.copies.filter(({ status }) => status !== 'alive').map((one) => one.id));
  return after.copies
    .filter(isPartners)
    .filter((one) => !over.has(one.id))
    .map((of) => ({ of, told: forPartner(after, of) }))
    .filter(({ told }) => said.get(told.disclosure) !== JSON.stringify(told));
}
