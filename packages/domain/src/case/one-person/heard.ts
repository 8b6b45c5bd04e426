import { standingNoes } from '../../consent/ledger.ts';
import type { CaseState } from '../case.ts';
import { blockedContacts } from '../disclosures/block-contact.ts';
import { wishToReturn } from '../movement/wish-to-return.ts';
import { standingBars } from '../safety/no-contact-list.ts';
import type { Protection } from './protection.ts';

type Joint = { readonly with: string; readonly number?: string | undefined; readonly merge: string };

/** What this file itself says to protect the person, without what it heard from the other one. */
export function ownProtection(file: CaseState, at: string): Protection {
  const own = withoutHeard(file);
  return {
    missionMustNotKnow: own.doNotContactEmbassy,
    refusesToReturn: wishToReturn(own, at) === 'no',
    noes: noesOf(own),
    barred: [...standingBars(own)],
    blocks: standingBlocks(own),
  };
}

/** A yes that was taken back is a no since then. */
function noesOf({ consents }: Pick<CaseState, 'consents'>): CaseState['consents'] {
  return standingNoes(consents).map(({ withdrawn, ...one }) =>
    withdrawn === undefined ? one : { ...one, given: false, at: withdrawn.at },
  );
}

function standingBlocks(file: Pick<CaseState, 'contactBlocks'>): CaseState['contactBlocks'] {
  const blocked = blockedContacts(file);
  return blocked.flatMap(
    (name) => file.contactBlocks.findLast(({ contact, block }) => contact === name && block === 'on') ?? [],
  );
}

/**
 * This file once it holds what protects the person in the other one. A no that was heard stays, whatever is said there
 * later: the person is asked anew here. Bars and blocks follow the other file, which alone knows the names.
 */
export function withHeard(file: CaseState, { with: other, number, merge }: Joint, said: Protection, at: string) {
  const own = withoutHeard(file);
  const before = heardIn(file);
  const noes = newIn(own.consents, [...before.noes, ...newIn(before.noes, said.noes)]);
  const barred = newIn(own.barred, kept(before.barred, said.barred, at));
  const blocks = newIn(own.contactBlocks, kept(before.blocks, said.blocks, at));
  const oneWith: NonNullable<CaseState['oneWith']> = {
    file: other,
    ...(number === undefined ? {} : { number }),
    merge,
    at: file.oneWith?.at ?? at,
    heard: [...noes, ...barred, ...blocks].map(({ id }) => id),
    ...(said.missionMustNotKnow && !own.doNotContactEmbassy ? { flagged: true } : {}),
    ...(said.refusesToReturn ? { refusesToReturn: true } : {}),
  };
  const joined: CaseState = {
    ...own,
    oneWith,
    doNotContactEmbassy: own.doNotContactEmbassy || said.missionMustNotKnow,
    consents: noes.length === 0 ? own.consents : [...own.consents, ...noes],
    barred: [...own.barred, ...barred],
    contactBlocks: [...own.contactBlocks, ...blocks],
  };
  return joined;
}

/** This file without anything that came from the other one. */
export function withoutHeard(file: CaseState): CaseState {
  const { oneWith, ...own } = file;
  if (oneWith === undefined) return file;
  const isOwn = ({ id }: { readonly id: string }) => !oneWith.heard.includes(id);
  return {
    ...own,
    doNotContactEmbassy: file.doNotContactEmbassy && oneWith.flagged !== true,
    consents: file.consents.every(isOwn) ? file.consents : file.consents.filter(isOwn),
    barred: file.barred.filter(isOwn),
    contactBlocks: file.contactBlocks.filter(isOwn),
  };
}

function heardIn({ oneWith, consents, barred, contactBlocks }: CaseState) {
  const isHeard = ({ id }: { readonly id: string }) => oneWith?.heard.includes(id) === true;
  return {
    noes: consents.filter(isHeard),
    barred: barred.filter(isHeard),
    blocks: contactBlocks.filter(isHeard),
  };
}

type Named = { readonly id: string };

function newIn<One extends Named>(there: readonly One[], said: readonly One[]): readonly One[] {
  const known = new Set(there.map(({ id }) => id));
  return said.filter(({ id }) => !known.has(id));
}

/** What was heard before keeps the moment it was heard; what is new is heard now, whenever the other file wrote it. */
function kept<One extends Named & { readonly at: string; readonly heardAt?: string | undefined }>(
  before: readonly One[],
  said: readonly One[],
  at: string,
): readonly One[] {
  return said.map((one) => {
    const { heardAt: _, ...heard } = one;
    return before.find(({ id }) => id === one.id) ?? ({ ...heard, at } as One);
  });
}
