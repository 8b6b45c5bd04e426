import type { Citation } from '../../law/articles.ts';
import type { Condition } from './circumstance.ts';

/** Who ticks: sender, receiver, consular, both; `none` where the field's practice names no side. */
type Side = 'S' | 'V' | 'E' | 'B' | 'E/S' | 'none';

/** Required before the act it guards; required on a condition; or to be done after arrival. */
type Requirement = 'R' | 'C' | 'P';

/** The act that an owed and undone item blocks. */
export type Guard = 'schedule' | 'depart' | 'confirm' | 'receive' | 'close-batch' | 'open-case' | 'none';

/** One line of a checklist. Every item is answered: done, not applicable with a reason, or missing with a reason. */
export type ChecklistItem = {
  readonly code: string;
  readonly says: string;
  readonly side: Side;
  readonly requirement: Requirement;
  readonly when: Condition;
  readonly guards: Guard;
  /** Set where nobody ticks: the records themselves make the item true. */
  readonly by?: 'system';
  readonly restsOn: readonly Citation[];
  /** Where else it comes from: a field report, a treaty practice, or `judgement`. */
  readonly source: string;
};
