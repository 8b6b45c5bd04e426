import * as z from 'zod';
import { lateReason } from '../../command.ts';
import { moment } from '../../dates.ts';
import { id } from '../../text.ts';
import type { CaseState } from '../case.ts';

const stamp = () => ({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });
const ofBoth = () => ({ with: id, merge: id, ...stamp() });

/** In the other file of the two: that it is one with this one by the act of the second person, or no more. No request writes either. */
export const joinedWith = z.lazy(() =>
  z.object({ type: z.literal('JoinedWith'), ...ofBoth(), missionMustNotKnow: z.boolean() }),
);
export const partedFrom = z.lazy(() => z.object({ type: z.literal('PartedFrom'), ...ofBoth() }));

type Joined = z.output<typeof joinedWith>;

/** Whom no mission may know of, in one of the two files, no mission may know of in the other. */
export function withJoined(
  file: CaseState,
  { with: other, merge, occurredAt: at, missionMustNotKnow }: Joined,
): CaseState {
  const doNotContactEmbassy = file.doNotContactEmbassy || missionMustNotKnow;
  return { ...file, oneWith: { file: other, merge, at }, doNotContactEmbassy };
}

/** What protected the person meanwhile stays. */
export function withParted({ oneWith: _, ...file }: CaseState): CaseState {
  return file;
}

/** What an approval of a proposal about two files makes of them; nothing of any other. */
export function agreedOn(
  file: Pick<CaseState, 'merges' | 'unmerges'>,
  proposal: string,
): { readonly kind: 'one' | 'two'; readonly with: string; readonly merge: string } | undefined {
  const merge = file.merges.find((one) => one.id === proposal);
  if (merge !== undefined) return { kind: 'one', with: merge.with, merge: merge.id };
  const parting = file.unmerges.find((one) => one.id === proposal);
  return parting === undefined ? undefined : { kind: 'two', with: parting.with, merge: parting.merge };
}

/** What this file is after such an approval. */
export function afterAgreement(file: CaseState, proposal: string, at: string): Partial<CaseState> | undefined {
  const agreed = agreedOn(file, proposal);
  if (agreed === undefined) return undefined;
  if (agreed.kind === 'two') return { oneWith: undefined };
  const flagged = file.merges.some(({ id: name, missionMustNotKnow }) => name === proposal && missionMustNotKnow);
  const { with: other, merge } = agreed;
  return {
    oneWith: { file: other, merge, at },
    doNotContactEmbassy: file.doNotContactEmbassy || flagged,
  };
}
