import { createContext, type ReactNode, useContext } from 'react';
import type { Unlocked } from '../device/vault.ts';
import type { DeskHere } from '../outbox/desk-here.ts';
import type { Config } from './config.ts';
import { roleIn, type Seat, subjectIn } from './seat.ts';
import { leaveForSignOut, renew, type Tokens } from './sign-in.ts';
import { askForTokens } from './sign-in-anew.ts';

/** How asking the issuer for a new token ended. @internal for this file and the tests */
export type Renewed = 'renewed' | 'ended' | 'nobody-answered';

/** A signed-in person: their seat, and how a request proves it. */
export type Session = {
  readonly seat: Seat;
  /** Who the caller is to the issuer: an id that names nobody; empty where a link stands for a sign-in. */
  readonly subject: string;
  readonly token: () => string;
  readonly renewed: () => Promise<Renewed>;
  /** Signs the same person in again in another window; this page stays as it is. */
  readonly signInAnew: () => Promise<'signed-in' | 'no-window' | 'somebody-else'>;
  readonly signOut: () => Promise<void>;
  /** What works without a signal, where this device keeps a vault for the caller and it is open. */
  readonly desk?: DeskHere;
  /** From now on the sign-in is renewed with what lies in a vault. */
  readonly renewFrom: (refresh: RefreshKeeper) => void;
  /** A vault was made on this device: the page goes on with it. */
  readonly onVault?: (unlocked: Unlocked) => Promise<void>;
};

const seatMark = 'homeward.was-signed-in';

/** That somebody was signed in in this tab, and whether a vault of this device was open; nothing about whom. */
export function wasSignedIn(): 'no' | 'yes' | 'vault' {
  const mark = sessionStorage.getItem(seatMark);
  return mark === 'yes' || mark === 'vault' ? mark : 'no';
}

export function forgetSignIn(): void {
  sessionStorage.removeItem(seatMark);
}

const askMark = 'homeward.ask-again';

/** This tab was locked: whoever comes next is asked by the issuer who they are, after a reload too. */
export function lockSignIn(): void {
  forgetSignIn();
  sessionStorage.setItem(askMark, 'yes');
}

export function isLocked(): boolean {
  return sessionStorage.getItem(askMark) === 'yes';
}

function rememberSignIn(how: 'yes' | 'vault'): void {
  sessionStorage.setItem(seatMark, how);
}

/** Where the means to renew a sign-in lie beyond this page: sealed in a vault, or nowhere. */
export type RefreshKeeper = {
  readonly subject: string;
  readonly last: () => Promise<string | undefined>;
  readonly keep: (token: string) => Promise<void>;
};

/** A session over tokens that never leave this closure. Opened without a signal it has none, and gets them when it can. */
export function makeSession(config: Config, seat: Seat, first: Tokens | undefined, given?: RefreshKeeper): Session {
  let refresh = given;
  let tokens: Tokens = first ?? { access: '', id: undefined, refresh: undefined };
  if (first?.refresh) void refresh?.keep(first.refresh);
  let renewing: Promise<Renewed> | undefined;
  // Each serves once (RFC 9700, 2.2.2): whoever uses one twice is taken for a thief. So one renewal at a time, in all tabs of a vault.
  const renewNow = async (): Promise<Renewed> => {
    const next = await renew(config, { ...tokens, refresh: (await refresh?.last()) ?? tokens.refresh });
    if (typeof next === 'string') return next;
    if (next.refresh) await refresh?.keep(next.refresh);
    tokens = next;
    return 'renewed';
  };
  rememberSignIn(given ? 'vault' : 'yes');
  sessionStorage.removeItem(askMark);
  // A page of one caller goes on for nobody else.
  const who = given?.subject ?? subjectIn(tokens.access);
  return {
    seat,
    subject: who,
    token: () => tokens.access,
    renewed: () => {
      renewing ??= (refresh ? navigator.locks.request('homeward.renew', renewNow) : renewNow()).finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
    signInAnew: async () => {
      const next = await askForTokens();
      if (next === undefined) return 'no-window';
      if (subjectIn(next.access) !== who || roleIn(next.access) !== seat.role) return 'somebody-else';
      tokens = next;
      if (next.refresh) void refresh?.keep(next.refresh);
      return 'signed-in';
    },
    renewFrom: (keeper) => {
      refresh = keeper;
      rememberSignIn('vault');
      if (tokens.refresh) void keeper.keep(tokens.refresh);
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
    subject: '',
    token: () => '',
    renewed: () => Promise.resolve('ended'),
    signInAnew: () => Promise.resolve('no-window'),
    renewFrom: () => undefined,
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
