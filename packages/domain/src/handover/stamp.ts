import type { Act } from '../command.ts';
import type { HandoverState } from './handover.ts';
import { toldBy } from './told.ts';

type Stamped = Pick<HandoverState, 'direction' | 'disclosures'> & Partial<Pick<HandoverState, 'date' | 'gate'>>;

/** What every event of a handover says: who and when, which way she goes, and which desks know of it by then. Readers of a stream see nothing but the event. */
export function stampOf({ direction, disclosures, date, gate }: Stamped, act: Act) {
  return {
    occurredAt: act.occurredAt,
    by: act.by.id,
    organisation: act.by.organisation,
    direction,
    told: toldBy(disclosures),
    ...(date === undefined || gate === undefined ? {} : { planned: { date, gate } }),
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  };
}
