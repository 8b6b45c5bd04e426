import * as z from 'zod';
import { lateReason } from '../../command.ts';
import { moment } from '../../dates.ts';
import { id } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { recordNumber } from '../clear.ts';
import { ownProtection, withHeard, withoutHeard } from './heard.ts';
import { type Protection, protection } from './protection.ts';

const stamp = () => ({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });
const ofBoth = () => ({ with: id, merge: id, ...stamp() });
const heard = () => ({ id, ...ofBoth(), number: recordNumber.optional(), protection });

/** In the other file of the two: that it is one with this one by the act of the second person, or no more. No request writes either. */
export const joinedWith = z.lazy(() => z.object({ type: z.literal('JoinedWith'), ...heard() }));
export const partedFrom = z.lazy(() => z.object({ type: z.literal('PartedFrom'), ...ofBoth() }));

/**
 * The other file of the person says something else to protect them, in the transaction that writes it there. `closes`:
 * copies that end by it are closed in the same transaction; without it the clocks close them.
 */
export const otherFileHeard = z.lazy(() =>
  z.object({ type: z.literal('OtherFileHeard'), ...heard(), closes: z.boolean() }),
);

type Heard = Pick<z.output<typeof joinedWith>, 'with' | 'number' | 'merge' | 'protection' | 'occurredAt'>;

type Telling = { readonly id: string; readonly merge: string; readonly occurredAt: string; readonly by: string };

/** What one of two files tells the other by an act: what it says itself to protect the person. */
export function toldBy(file: CaseState, telling: Telling) {
  const { id: own, number } = file;
  const called = number === undefined ? {} : { number };
  return { ...telling, with: own, ...called, protection: ownProtection(file, telling.occurredAt) };
}

/** This file once it is one with the other, or hears from it again. */
export function withJoined(file: CaseState, { protection: said, occurredAt: at, ...joint }: Heard): CaseState {
  return withHeard(file, joint, said, at);
}

/** Both files hold their own words again. One that is one with another file by now stays so. */
export function withParted(file: CaseState, { merge }: Pick<z.output<typeof partedFrom>, 'merge'>): CaseState {
  return withoutNames(file.oneWith?.merge === merge ? withoutHeard(file) : file, merge);
}

/** The other file of the person, where an act leaves the two one; an act that joins or parts them writes in both itself. */
export function staysOneWith(before: Pick<CaseState, 'oneWith'>, { oneWith }: Pick<CaseState, 'oneWith'>) {
  return oneWith?.merge === before.oneWith?.merge ? oneWith : undefined;
}

type Agreed = { readonly with: string; readonly number?: string | undefined; readonly merge: string };

/** What an approval of a proposal about two files makes of them; nothing of any other. */
export function agreedOn(
  file: Pick<CaseState, 'merges' | 'unmerges'>,
  proposal: string,
): (Agreed & { readonly kind: 'one' | 'two'; readonly reason: string }) | undefined {
  const merge = file.merges.find((one) => one.id === proposal);
  if (merge?.with !== undefined) return { ...merge, with: merge.with, kind: 'one', merge: merge.id };
  const parting = file.unmerges.find((one) => one.id === proposal);
  return parting?.with === undefined ? undefined : { ...parting, with: parting.with, kind: 'two' };
}

/** Whether a proposal about two files can do nothing any more: it was declined, or the files were parted. */
export function isOverAlready({ merges, unmerges }: Pick<CaseState, 'merges' | 'unmerges'>, proposal: string): boolean {
  return [...merges, ...unmerges].some((one) => one.id === proposal && one.with === undefined);
}

/** This file after such an approval, with what the other one says at that moment. */
export function afterAgreement(
  file: CaseState,
  { proposal, other }: { readonly proposal: string; readonly other?: Protection | undefined },
  at: string,
): Partial<CaseState> | undefined {
  const agreed = agreedOn(file, proposal);
  if (agreed === undefined) return undefined;
  if (agreed.kind === 'two') {
    const parted = withParted(file, agreed);
    return { ...parted, oneWith: parted.oneWith };
  }
  return other === undefined ? file : withHeard(file, agreed, other, at);
}

type Entries = CaseState['merges'] | CaseState['unmerges'];

/** Proposals about two files, without saying which the other file is: of one that was declined, and of files that were parted. */
export function withoutNames(file: CaseState, proposal: string): CaseState {
  const isOf = (one: Entries[number]) => one.id === proposal || ('merge' in one && one.merge === proposal);
  return {
    ...file,
    merges: file.merges.map((one) => (isOf(one) ? unnamed(one) : one)),
    unmerges: file.unmerges.map((one) => (isOf(one) ? unnamed(one) : one)),
  };
}

function unnamed<One extends Entries[number]>({ with: _with, number: _number, ...one }: One) {
  return one as Omit<One, 'with' | 'number'>;
}

/**
 * The file as a reader is shown it: which the other file is, only once two people have agreed. Before that who proposed
 * it sees what they typed, and so does a reader who may know of the other file too (Standards 6.3(e)).
 */
export function withOthersNamed<File extends Pick<CaseState, 'merges' | 'unmerges' | 'oneWith'>>(
  file: File,
  knows: (other: string, by: string) => boolean,
): File {
  const isShown = (one: Entries[number]) => {
    const merge = 'merge' in one ? one.merge : one.id;
    return file.oneWith?.merge === merge || (one.with !== undefined && knows(one.with, one.by));
  };
  return {
    ...file,
    merges: file.merges.map((one) => (isShown(one) ? one : unnamed(one))),
    unmerges: file.unmerges.map((one) => (isShown(one) ? one : unnamed(one))),
  };
}
