import type { Act } from '../command.ts';
import type { Actor } from '../people/actor.ts';
import { desksWithSheet } from './desks-with-sheet.ts';
import type { HandoverState } from './handover.ts';

type Stamped = Pick<HandoverState, 'direction' | 'disclosures'> &
  Partial<Pick<HandoverState, 'number' | 'date' | 'gate' | 'mission'>>;

/** An act as an event tells of it: a person's, or the platform's own. */
type Done = Pick<Act, 'occurredAt' | 'recordedAt' | 'lateReason'> & { readonly by: Pick<Actor, 'id' | 'organisation'> };

/**
 * What every event of a handover says: its number, who and when, the way taken, and which desks, or which mission without a desk,
 * know of it by then. Readers of a stream see nothing but the event.
 */
export function stampOf({ number, direction, disclosures, date, gate, mission }: Stamped, act: Done) {
  return {
    occurredAt: act.occurredAt,
    by: act.by.id,
    organisation: act.by.organisation,
    direction,
    ...(number === undefined ? {} : { number }),
    told: desksWithSheet(disclosures),
    ...(mission === undefined ? {} : { mission }),
    ...(date === undefined || gate === undefined ? {} : { planned: { date, gate } }),
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason, heardAt: act.recordedAt }),
  };
}
