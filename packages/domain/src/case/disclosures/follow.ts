import type { CaseState } from '../case.ts';
import { wordsThatCarry } from '../consents/small-child.ts';
import type { Stamp } from '../entry.ts';
import { type SectionName, sectionNames } from '../sections.ts';
import { sectionsFor, withCareTeam } from './care-team.ts';
import { isAgainstTheirWill } from './mission-must-not-know.ts';
import { restingOn } from './new-copy.ts';
import { nextId } from './next-id.ts';
import { isOver } from './over.ts';
import { consentUnder, isAgreed, lastHeard } from './rests-on.ts';

type Copy = CaseState['copies'][number];
type Change = {
  readonly sections: readonly SectionName[];
  readonly file: CaseState;
  readonly at: string;
};

/** The unsealed facts of the case that belong to a section: they are copied with it. */
function clearOf({ sex, age, needs, signLanguage }: CaseState): Readonly<Partial<Record<SectionName, string>>> {
  return { identity: JSON.stringify([sex, age]), needs: JSON.stringify([needs, signLanguage]) };
}

function changedSections(before: CaseState, after: CaseState, written: readonly SectionName[]) {
  const [was, is] = [clearOf(before), clearOf(after)];
  return sectionNames.filter(
    (one) => written.includes(one) || was[one] !== is[one] || before.sections[one] !== after.sections[one],
  );
}

/**
 * The register after an event: a copy is withdrawn where the person no longer agrees, and made again, under the consent
 * that covers it, where its content has changed. Both happen in the act of the event itself.
 */
export function withCopiesFollowing(
  before: CaseState,
  after: CaseState,
  event: Stamp & { readonly written: readonly SectionName[]; readonly asksAnew?: boolean },
): CaseState {
  const stamp = { id: event.id, at: event.at, by: event.by };
  const copies = withCareTeam(before, after, stamp);
  const sections = changedSections(before, after, event.written);
  const isAsked = after.consents !== before.consents || event.asksAnew === true;
  if (sections.length === 0 && !isAsked) return { ...after, copies };
  const change = { sections, file: after, at: lastHeard(after.consents, event.at) };
  return { ...after, copies: copies.flatMap((one) => followed(one, change, stamp)) };
}

/**
 * The register after health wrote a section of its own part: only the copies of that section, since health can open no
 * others.
 */
export function withPartCopiedAnew(file: CaseState, section: SectionName, stamp: Stamp): CaseState {
  const change = { sections: [section], file, at: lastHeard(file.consents, stamp.at) };
  const copies = file.copies.flatMap((one) => (one.sections.includes(section) ? followed(one, change, stamp) : [one]));
  return { ...file, copies };
}

function followed(one: Copy, change: Change, stamp: Stamp): readonly Copy[] {
  if (one.status !== 'alive') return [one];
  if ('article' in one.restsOn) return ofTheTeam(one, change, stamp);
  if (isOver(one, change.at)) return [{ ...one, status: 'ended' }];
  if (!isAgreed(one)) return [withoutConsent(one, change)];
  const consent = consentUnder(wordsThatCarry(change.file, change.at), one, change.at);
  if (consent === undefined) return [{ ...one, status: 'withdrawn' }];
  return anew(restingOn(one, consent), change, stamp);
}

/** What the care team reads follows the care, and at the centre what the person said of it by its name. */
function ofTheTeam(one: Copy, change: Change, stamp: Stamp): readonly Copy[] {
  const sections = one.to === 'centre' ? [...sectionsFor(change.file, one.to, change.at)] : one.sections;
  const same = sections.length === one.sections.length;
  return same || one.id === stamp.id ? anew(one, change, stamp) : replaced({ ...one, sections }, stamp, one);
}

// Standards 6.3(b): "informed consent cannot be obtained". Sharing without it never overrules a no to the embassy.
function withoutConsent(one: Copy, { file, at }: Change): Copy {
  return isAgainstTheirWill(file, one, at) ? { ...one, status: 'withdrawn' } : one;
}

/** The copy as it is; or, once its source has changed, superseded by another. */
function anew(one: Copy, { sections }: Change, stamp: Stamp): readonly Copy[] {
  const stale = one.id !== stamp.id && one.sections.some((section) => sections.includes(section));
  // A handover's sheet is what both sides confirm by its hash: it is not copied again.
  if (!stale || one.handover !== undefined) return [one];
  return replaced(one, stamp);
}

function replaced(one: Copy, stamp: Stamp, before = one): readonly Copy[] {
  return [
    { ...before, status: 'superseded' },
    { ...one, ...stamp, id: nextId(one.id, stamp.id), replaces: one.id },
  ];
}
