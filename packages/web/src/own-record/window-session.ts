import type { Session } from '../session/session.tsx';

/**
 * The worker's proof of identity, shown at the own-record desk: while the window is open, the worker is served there as
 * the person.
 */
export function windowSession(session: Session): Session {
  return { ...session, seat: { role: 'person', desk: 'own-record', path: 'own-record', country: 'KH' } };
}
