import { isByOthers } from '../../consent/consent.ts';
import { isChild } from '../../people/age.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, yearsAfter } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { standingWords } from './by-others.ts';

type Known = Pick<CaseState, 'age' | 'childUntil'>;

/** How many years before coming of age a child begins to speak alone. */
const alone = cambodia.childAge.value - cambodia.speaksAlone.value;

/**
 * Whether somebody is a child whose own word alone carries no copy: below the age of the setting by every birth date
 * that may be theirs. Of whom no age is known but that they may be a child, nobody says so: an adult may be among them.
 */
export function isSmallChild(file: Known, at: string): boolean {
  const { childUntil } = file;
  return childUntil !== undefined && isChild(file, at) && dayOf(at) <= yearsAfter(childUntil, -alone);
}

/**
 * The answers on which a copy may rest: of a small child those that others gave for the child, and the child's own noes
 * (Standards 6.10(e): "participate in decision-making"); of everybody else all.
 */
export function wordsThatCarry(file: Known & Pick<CaseState, 'consents'>, at: string): CaseState['consents'] {
  if (!isSmallChild(file, at)) return file.consents;
  return file.consents.filter((one) => isByOthers(one) || !one.given || one.withdrawn !== undefined);
}

/** The same, for what is told anew: of what others agreed to, only what they might still agree to. */
export function wordsThatCarryNow(file: Parameters<typeof standingWords>[0], at: string): CaseState['consents'] {
  return wordsThatCarry({ ...file, consents: standingWords(file, at) }, at);
}
