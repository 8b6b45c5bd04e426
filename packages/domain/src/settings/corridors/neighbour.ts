import { type ForeignCountry, settingsOfNeighbours } from '../../countries/countries.ts';
import type { DeskAbroad } from '../../countries/country.ts';
import type { ChecklistItem } from '../../handover/templates/template.ts';
import type { WorkingCalendar } from '../calendars/calendar.ts';
import type { Deadline, RequiredFact } from './corridor.ts';

/** What one version of a corridor has of its own: the rest is usual, or Cambodia's. */
type WayVersion = {
  /** Items of the checklist besides those of every handover. */
  readonly items: readonly ChecklistItem[];
  /** Which desks confirm for the other country. */
  readonly confirms: Readonly<Record<'land' | 'air', readonly DeskAbroad[]>>;
  /** What is owed besides what is usual. */
  readonly deadlines: readonly Deadline[];
  /** What the sheet has to say besides what is usual. */
  readonly sheet: readonly RequiredFact[];
};

/** One direction of travel: its versions, oldest first. */
type Way = { readonly versions: readonly [WayVersion, ...WayVersion[]] };

/** What the file of a country says to the law. */
export type NeighbourSettings = {
  readonly calendar: WorkingCalendar;
  readonly inbound: Way;
  readonly outbound: Way;
};

/** The settings of each country besides Cambodia, from its file. */
export const neighbourSettings: Readonly<Record<ForeignCountry, NeighbourSettings>> = settingsOfNeighbours;
