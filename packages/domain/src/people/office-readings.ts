import { seatsAbroad } from '../countries/countries.ts';
import type { Role } from './actor.ts';

/**
 * What offices keep that is part of no file, and who reads it: the other half of the table in `clearance.ts`. Where the texts on access
 * are silent it is decided here, by what each office answers for (Standards 6.3(e)): an auditor reads the trail and no content, a
 * second person what waits for their answer. The list of routes takes its readers from here.
 */
export const officeReadings = {
  /** Who did and saw what of a case, when and for what purpose: ids, never a content. */
  trail: ['supervisor', 'central-unit', 'auditor'],
  /** What is owed by which day: of providers to the overseer, of its own to the task force. */
  clocks: ['overseer', 'task-force'],
  /** Organisations under a memorandum: its keeper, and whoever monitors them. */
  providers: ['directory-keeper', 'overseer'],
  /** What was found of one of them, with its evidence. */
  findings: ['overseer'],
  /** Which months are sealed, by whom, and why one was restated: to the auditor too, for it is the trail of the figures and holds none. */
  months: ['overseer', 'auditor'],
  /** Figures that are told once and alike, hidden numbers left out. */
  toldFigures: ['task-force', 'overseer', 'auditor'],
  /** What was published: whoever has a seat where it lies may read what anybody may. */
  published: ['task-force', 'overseer', 'auditor', 'second-approver', ...seatsAbroad.map(({ role }) => role)],
  /** Who sits where: all of it to the administrator, to the second person only seats that wait for an answer (`seatFor`). */
  seats: ['administrator', 'second-approver'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
