import * as z from 'zod';
import { lateReason } from '../../command.ts';
import { consent } from '../../consent/consent.ts';
import { standingNoes } from '../../consent/ledger.ts';
import { moment } from '../../dates.ts';
import { id } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { recordNumber } from '../clear.ts';
import { entry } from '../entry.ts';
import { standingBars } from '../safety/no-contact-list.ts';
import { bar } from '../safety/track.ts';

const stamp = () => ({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });
const ofBoth = () => ({ with: id, merge: id, ...stamp() });

/** In the other file of the two: that it is one with this one by the act of the second person, or no more. No request writes either. */
export const joinedWith = z.lazy(() =>
  z.object({
    type: z.literal('JoinedWith'),
    ...ofBoth(),
    number: recordNumber.optional(),
    missionMustNotKnow: z.boolean(),
    barred: z.array(entry(bar())).optional(),
    noes: z.array(consent).optional(),
  }),
);
export const partedFrom = z.lazy(() => z.object({ type: z.literal('PartedFrom'), ...ofBoth() }));

type Joined = z.output<typeof joinedWith>;

/**
 * Whom no mission may know of, in one of the two files, no mission may know of in the other; whoever is kept away in one is kept away in
 * both, and what the person refused in one they refused in both.
 */
export function withJoined(
  file: CaseState,
  { with: other, number, merge, occurredAt: at, missionMustNotKnow, barred, noes }: Joined,
): CaseState {
  const doNotContactEmbassy = file.doNotContactEmbassy || missionMustNotKnow;
  const one = oneWith({ with: other, number, merge }, at);
  const consents = withNoes(file, noes);
  return { ...file, oneWith: one, doNotContactEmbassy, barred: withBarred(file, barred, at), consents };
}

type Agreed = { readonly with: string; readonly number?: string | undefined; readonly merge: string };

function oneWith({ with: file, number, merge }: Agreed, at: string) {
  return { file, ...(number === undefined ? {} : { number }), merge, at };
}

/** What protected the person meanwhile stays. One that is one with another file by now stays so. */
export function withParted(file: CaseState, { merge }: Pick<z.output<typeof partedFrom>, 'merge'>): CaseState {
  if (file.oneWith?.merge !== merge) return file;
  const { oneWith: _, ...alone } = file;
  return alone;
}

/** What an approval of a proposal about two files makes of them; nothing of any other. */
export function agreedOn(
  file: Pick<CaseState, 'merges' | 'unmerges'>,
  proposal: string,
): (Agreed & { readonly kind: 'one' | 'two'; readonly reason: string }) | undefined {
  const merge = file.merges.find((one) => one.id === proposal);
  if (merge !== undefined) return { ...merge, kind: 'one', merge: merge.id };
  const parting = file.unmerges.find((one) => one.id === proposal);
  return parting === undefined ? undefined : { ...parting, kind: 'two' };
}

/** What this file is after such an approval. */
export function afterAgreement(file: CaseState, proposal: string, at: string): Partial<CaseState> | undefined {
  const agreed = agreedOn(file, proposal);
  if (agreed === undefined) return undefined;
  if (agreed.kind === 'two') return file.oneWith?.merge === agreed.merge ? { oneWith: undefined } : {};
  const asked = file.merges.find(({ id: name }) => name === proposal);
  return {
    oneWith: oneWith(agreed, at),
    doNotContactEmbassy: file.doNotContactEmbassy || asked?.missionMustNotKnow === true,
    barred: withBarred(file, asked?.barred, at),
    consents: withNoes(file, asked?.noes),
  };
}

type Barred = CaseState['barred'];

/** Whom a file keeps away from the person, as the other one hears of it: relation and reason alone, the name stays sealed where it is. */
export function barredIn(file: Pick<CaseState, 'barred' | 'corrections'>): Barred {
  return [...standingBars(file)];
}

function withBarred({ barred }: Pick<CaseState, 'barred'>, theirs: Barred | undefined, at: string): Barred {
  const known = new Set(barred.map(({ id: name }) => name));
  // This file hears of them now, whenever the other one did.
  const heard = (theirs ?? [])
    .filter(({ id: name }) => !known.has(name))
    .map(({ heardAt: _, ...one }) => ({ ...one, at }));
  return [...barred, ...heard];
}

/** What the person refused in a file, as the other one hears of it: a yes that was taken back is a no since then. */
export function noesIn({ consents }: Pick<CaseState, 'consents'>): CaseState['consents'] {
  return standingNoes(consents).map(({ withdrawn, ...one }) =>
    withdrawn === undefined ? one : { ...one, given: false, at: withdrawn.at },
  );
}

function withNoes({ consents }: Pick<CaseState, 'consents'>, theirs: CaseState['consents'] = []) {
  const known = new Set(consents.map(({ id: name }) => name));
  const heard = theirs.filter(({ id: name }) => !known.has(name));
  return heard.length === 0 ? consents : [...consents, ...heard];
}
