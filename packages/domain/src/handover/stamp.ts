import type { Act } from '../command.ts';
import type { HandoverState } from './handover.ts';
import { toldBy } from './told.ts';

/** What every event of a handover says: who and when, which way she goes, and which desks know of it by then. Readers of a stream see nothing but the event. */
export function stampOf({ direction, disclosures }: Pick<HandoverState, 'direction' | 'disclosures'>, act: Act) {
  return {
    occurredAt: act.occurredAt,
    by: act.by.id,
    organisation: act.by.organisation,
    direction,
    told: toldBy(disclosures),
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  };
}
