import { mayHaveVault } from '../device/may-have-vault.ts';
import type { Opened } from '../own-record/door.ts';
import type { Closing } from '../own-record/own-window.tsx';
import { type Config, readConfig } from './config.ts';
import { roleIn, type Seat, seatOf, subjectIn } from './seat.ts';
import { forgetSignIn, makeSession, type Session, wasSignedIn } from './session.tsx';
import { finishSignIn, leaveForSignIn, type Tokens } from './sign-in.ts';
import { handBack, isSignInAnew } from './sign-in-anew.ts';
import { isCallback } from './way-back.ts';

export type State =
  | { readonly type: 'starting' }
  | { readonly type: 'out'; readonly config: Config }
  | { readonly type: 'failed'; readonly config: Config | undefined }
  | { readonly type: 'no-seat'; readonly config: Config }
  | { readonly type: 'locked'; readonly config: Config }
  /** A vault of this device is to be opened: that of whoever has just signed in, or else whoever's it is. */
  | { readonly type: 'sealed'; readonly config: Config; readonly tokens?: Tokens }
  | { readonly type: 'closed'; readonly config: Config; readonly how: Closing }
  | { readonly type: 'window'; readonly config: Config; readonly session: Session; readonly opened: Opened }
  | { readonly type: 'gone' }
  | { readonly type: 'handed-back' }
  | { readonly type: 'in'; readonly config: Config; readonly session: Session };

export function sessionOf(config: Config, tokens: Tokens): State {
  const seat: Seat | undefined = seatOf(roleIn(tokens.access));
  return seat === undefined
    ? { type: 'no-seat', config }
    : { type: 'in', config, session: makeSession(config, seat, tokens) };
}

/** Whether this device keeps a vault: for whoever the token names, or for anybody. A database that does not open keeps none. */
async function hasVault(tokens?: Tokens): Promise<boolean> {
  if (!mayHaveVault()) return false;
  const { vaults } = await import('../device/here.ts');
  const here = await vaults().catch(() => []);
  return tokens === undefined ? here.length > 0 : here.some(({ subject }) => subject === subjectIn(tokens.access));
}

async function backFromIssuer(config: Config, goTo: (path: string) => void): Promise<State> {
  try {
    const { tokens, returnTo } = await finishSignIn(config);
    if (isSignInAnew(returnTo)) {
      handBack(returnTo, tokens);
      return { type: 'handed-back' };
    }
    goTo(returnTo);
    return (await hasVault(tokens)) ? { type: 'sealed', config, tokens } : sessionOf(config, tokens);
  } catch {
    forgetSignIn();
    goTo('/');
    return { type: 'failed', config };
  }
}

/** Finds out who is here: back from the issuer, at a device with a vault, signed in before in this tab, or not at all. */
export async function begin(goTo: (path: string) => void): Promise<State> {
  const config = await readConfig();
  if (isCallback(location.pathname)) return backFromIssuer(config, goTo);
  if (isSignInAnew(location.pathname)) {
    await leaveForSignIn(config, location.pathname + location.hash, undefined, true);
    return { type: 'starting' };
  }
  const before = wasSignedIn();
  if (before !== 'yes' && (await hasVault())) return { type: 'sealed', config };
  if (before === 'no') return { type: 'out', config };
  await leaveForSignIn(config, location.pathname + location.search);
  return { type: 'starting' };
}
