import { createContext, type ReactNode, useContext } from 'react';
import type { Config } from './config.ts';
import { roleIn, type Seat, subjectIn } from './seat.ts';
import { leaveForSignOut, renew, type Tokens } from './sign-in.ts';
import { askForTokens } from './sign-in-anew.ts';

/** A signed-in person: her seat, and how a request proves it. */
export type Session = {
  readonly seat: Seat;
  readonly token: () => string;
  readonly renewed: () => Promise<boolean>;
  /** Signs the same person in again in another window; this page stays as it is. */
  readonly signInAnew: () => Promise<'signed-in' | 'no-window' | 'somebody-else'>;
  readonly signOut: () => Promise<void>;
};

const seatMark = 'homeward.was-signed-in';

/** That somebody was signed in in this tab; nothing about whom. */
export function wasSignedIn(): boolean {
  return sessionStorage.getItem(seatMark) === 'yes';
}

export function forgetSignIn(): void {
  sessionStorage.removeItem(seatMark);
}

const askMark = 'homeward.ask-again';

/** This tab was locked: whoever comes next is asked by the issuer who she is, after a reload too. */
export function lockSignIn(): void {
  forgetSignIn();
  sessionStorage.setItem(askMark, 'yes');
}

export function isLocked(): boolean {
  return sessionStorage.getItem(askMark) === 'yes';
}

/** Whether two tokens are of one person in one role: a page of hers goes on for nobody else. */
function isSame(one: Tokens, other: Tokens): boolean {
  return subjectIn(one.access) === subjectIn(other.access) && roleIn(one.access) === roleIn(other.access);
}

/** A session over tokens that never leave this closure. */
export function makeSession(config: Config, seat: Seat, first: Tokens): Session {
  let tokens = first;
  sessionStorage.setItem(seatMark, 'yes');
  sessionStorage.removeItem(askMark);
  return {
    seat,
    token: () => tokens.access,
    renewed: async () => {
      const next = await renew(config, tokens);
      tokens = next ?? tokens;
      return next !== undefined;
    },
    signInAnew: async () => {
      const next = await askForTokens();
      if (next === undefined) return 'no-window';
      if (!isSame(next, tokens)) return 'somebody-else';
      tokens = next;
      return 'signed-in';
    },
    signOut: () => {
      forgetSignIn();
      return leaveForSignOut(config, tokens);
    },
  };
}

/** Whoever came by a link in a mail: nobody is signed in, and the link in the body of each request stands for that. */
export function makeLinkSession(): Session {
  return {
    seat: { role: 'border-police', desk: 'border', path: 'border', country: 'KH' },
    token: () => '',
    renewed: () => Promise.resolve(false),
    signInAnew: () => Promise.resolve('no-window'),
    signOut: () => Promise.resolve(),
  };
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of whoever is signed in; only pages behind the sign-in may ask. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('a page before the sign-in asked for a session');
  return session;
}
