import { uuidv7 } from 'uuidv7';
import { call } from '../api/call.ts';
import type { Session } from '../session/session.tsx';

/**
 * Where Exit leads: a page of somebody else that says nothing of this one, keeps no account in view and looks the same to everybody
 * (the pattern "exit a page quickly" of GOV.UK). Nothing is asked of it before somebody leaves.
 */
export const elsewhere = 'https://www.wikipedia.org/';

/**
 * Tells the server that the window is closed. It is sent even while the page goes away; without a signal the window
 * closes by its hour.
 */
export function closeWindow(session: Session): Promise<unknown> {
  return call(session, 'leaveOwnRecord', { body: {}, key: uuidv7(), keepalive: true });
}

/** Leaves in the place of this page: going back leads to the sign-in, never to what stood here. */
export function goElsewhere(): void {
  history.replaceState(null, '', '/');
  location.replace(elsewhere);
}

/** A browser may keep an empty page for going back: then it is loaded anew, as a stranger's. */
export function neverComeBack(): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.replace('/');
  });
}
