import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { isLinkPage, LinkPages } from './link/link-pages.tsx';
import { Pages } from './pages.tsx';
import { type Config, readConfig } from './session/config.ts';
import { useIdleLock } from './session/idle-lock.ts';
import { roleIn, type Seat, seatOf } from './session/seat.ts';
import { forgetSignIn, makeSession, type Session, SessionProvider, wasSignedIn } from './session/session.tsx';
import { finishSignIn, isCallback, leaveForSignIn, type Tokens } from './session/sign-in.ts';
import { LockedPage, SignInFailed, SignInPage } from './session/sign-in-page.tsx';
import { Nav, Shell, WhoIAm } from './shell.tsx';
import { useWords } from './words/use-words.ts';

// The switcher's code is not even reachable in the build that is deployed.
const Switcher = __DEMO__ ? lazy(async () => ({ default: (await import('./demo/switcher.tsx')).Switcher })) : undefined;

type State =
  | { readonly type: 'starting' }
  | { readonly type: 'out'; readonly config: Config }
  | { readonly type: 'failed'; readonly config: Config | undefined }
  | { readonly type: 'no-seat'; readonly config: Config }
  | { readonly type: 'locked'; readonly config: Config }
  | { readonly type: 'in'; readonly config: Config; readonly session: Session };

function sessionOf(config: Config, tokens: Tokens): State {
  const seat: Seat | undefined = seatOf(roleIn(tokens.access));
  return seat === undefined
    ? { type: 'no-seat', config }
    : { type: 'in', config, session: makeSession(config, seat, tokens) };
}

/** Finds out who is here: back from the issuer, signed in before in this tab, or not at all. */
async function begin(goTo: (path: string) => void): Promise<State> {
  const config = await readConfig();
  if (isCallback(location.pathname)) {
    try {
      const { tokens, returnTo } = await finishSignIn(config);
      goTo(returnTo);
      return sessionOf(config, tokens);
    } catch {
      forgetSignIn();
      goTo('/');
      return { type: 'failed', config };
    }
  }
  if (!wasSignedIn()) return { type: 'out', config };
  await leaveForSignIn(config, location.pathname + location.search);
  return { type: 'starting' };
}

// Once a load: React may run effects twice, a code can be spent once.
let begun: Promise<State> | undefined;

/** Whoever comes by a link in a mail needs no account, and is asked for none. */
export function App() {
  return isLinkPage(location.pathname) ? <LinkPages /> : <AppOfSeats />;
}

function AppOfSeats() {
  const [state, setState] = useState<State>({ type: 'starting' });
  const [, goTo] = useLocation();
  useEffect(() => {
    begun ??= begin((path) => goTo(path, { replace: true })).catch(() => ({ type: 'failed', config: undefined }));
    void begun.then(setState);
  }, [goTo]);
  const config = 'config' in state ? state.config : undefined;
  // Whoever comes next finds no page, no token and no sign-in of this tab: what was typed and not sent is gone with them.
  const lock = useCallback(() => {
    if (config === undefined) return;
    forgetSignIn();
    begun = Promise.resolve({ type: 'locked', config });
    void begun.then(setState);
  }, [config]);
  if (state.type === 'in') return <SignedIn session={state.session} lock={lock} />;
  return (
    <Shell>
      <Outside state={state} />
    </Shell>
  );
}

function SignedIn({ session, lock }: { readonly session: Session; readonly lock: () => void }) {
  useIdleLock(lock);
  return (
    <SessionProvider session={session}>
      <Shell who={<WhoIAm />} nav={<Nav seat={session.seat} />}>
        <Pages seat={session.seat} />
      </Shell>
    </SessionProvider>
  );
}

function Outside({ state }: { readonly state: Exclude<State, { type: 'in' }> }) {
  const say = useWords();
  const [location] = useLocation();
  const waiting = <p className="govuk-body">{say('read.waiting')}</p>;
  if (state.type === 'starting') return waiting;
  if (state.type === 'failed' || state.type === 'no-seat')
    return <SignInFailed type={state.type} config={state.config} />;
  if (state.type === 'locked')
    return <LockedPage signIn={() => leaveForSignIn(state.config, location, undefined, true)} />;
  const signIn = (hint?: string) => leaveForSignIn(state.config, location, hint);
  if (!Switcher || !state.config.demo) return <SignInPage signIn={() => signIn()} />;
  return (
    <Suspense fallback={waiting}>
      <Switcher signIn={signIn} />
    </Suspense>
  );
}
