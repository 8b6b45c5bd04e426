import type { CaseState } from '../case/case.ts';
import { grounds } from '../case/glass/grounds.ts';
import type { SectionName } from '../case/sections.ts';
import type { Actor } from './actor.ts';

/** A file that somebody who does not work on it has opened in an emergency. */
export type Broken = Pick<CaseState['glass'][number], 'by' | 'at' | 'ground'> & { readonly until?: string };

/** The emergency in which the caller has this file open at a moment. */
export function emergencyOf(
  { id }: Pick<Actor, 'id'>,
  { glass = [] }: { readonly glass?: readonly Broken[] | undefined },
  at: string | undefined,
): Broken | undefined {
  const now = Date.parse(at ?? '');
  return glass.find((one) => one.by === id && Date.parse(one.at) <= now && now < Date.parse(one.until ?? one.at));
}

/** Whether the ground of an emergency needs a section of the file. */
export function opensFor(emergency: Broken | undefined, section: SectionName): boolean {
  const opened: readonly SectionName[] = emergency?.ground === undefined ? [] : grounds[emergency.ground];
  return opened.includes(section);
}

/** What says that somebody is in danger, and opens a closed case again (Policy III): in codes, by whoever had to open the file in an emergency. */
const ofDanger: readonly string[] = ['openCrisis', 'raiseAlert', 'recordMissing'];

/** Whether an act says so: the one thing that whoever opened the file in an emergency may write in it. */
export function saysDanger(operation: string, { role }: Actor): boolean {
  return role === 'case-worker' && ofDanger.includes(operation);
}
