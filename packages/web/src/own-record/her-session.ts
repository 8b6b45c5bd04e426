import type { Session } from '../session/session.tsx';

/** The worker's proof of who he is, shown at her desk: while her window is open, he is served there as the person. */
export function herSession(session: Session): Session {
  return { ...session, seat: { role: 'person', desk: 'own-record', path: 'own-record', country: 'KH' } };
}
