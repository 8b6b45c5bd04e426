import type { Seat } from '../session/seat.ts';
import type { View } from './view.ts';

/** The one act that a handover waits for at this seat. */
export type Turn =
  | 'schedule'
  | 'services'
  | 'address'
  | 'send-notice'
  | 'acknowledge'
  | 'depart'
  | 'confirm'
  | 'arrive'
  | 'return'
  | 'resolve'
  | 'wait';

/** Whose turn it is, from the card alone. It only chooses the button: the rules decide when it is pressed. */
export function turnOf(view: View, seat: Seat): Turn {
  const plans = seat.desk === 'casework' || seat.desk === 'embassy' || seat.desk === 'counterpart';
  switch (view.status) {
    case 'proposed':
    case 'postponed':
      return beforeDate(view, seat, plans);
    case 'refused':
      return view.side === 'S' && plans ? 'return' : 'wait';
    case 'scheduled':
      return beforeJourney(view, plans);
    case 'departed':
    case 'pending':
      return view.mayConfirm ? 'confirm' : 'wait';
    case 'handed-over':
      return view.side === 'V' && seat.desk !== 'mission' ? 'arrive' : 'wait';
    case 'disputed':
      return settles(seat) && view.settling?.side !== view.side ? 'resolve' : 'wait';
    case 'received':
    case 'returned':
    case 'withdrawn':
      return 'wait';
  }
}

/** The central units of both countries; one that has said its word waits for the other. */
function settles({ role, desk }: Seat): boolean {
  return role === 'central-unit' || desk === 'counterpart';
}

function beforeDate(view: View, seat: Seat, plans: boolean): Turn {
  if (view.side === view.awaits && plans) return 'schedule';
  if (view.side !== 'S' || seat.desk !== 'casework') return 'wait';
  if (!view.servicesAnswered) return 'services';
  // The person’s mission may tick it without us: then nothing of our file is asked.
  const asked = view.checklist.some(({ code, settled }) => code === 'KV2' && !settled);
  return asked && !view.homeConfirmed ? 'address' : 'wait';
}

function beforeJourney(view: View, plans: boolean): Turn {
  const waits = view.before.sentAt && !view.before.acknowledgedAt && view.mission === undefined;
  if (view.side === 'V') return waits ? 'acknowledge' : 'wait';
  if (!plans) return 'wait';
  return view.before.sentAt ? 'depart' : 'send-notice';
}
