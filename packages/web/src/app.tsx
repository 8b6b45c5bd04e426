import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { isLinkPage, LinkPages } from './link/link-pages.tsx';
import { type Opened, WindowDoor } from './own-record/door.ts';
import { herSession } from './own-record/her-session.ts';
import type { Closing } from './own-record/her-window.tsx';
import { Pages } from './pages.tsx';
import { type Config, readConfig } from './session/config.ts';
import { useIdleLock } from './session/idle-lock.ts';
import { roleIn, type Seat, seatOf } from './session/seat.ts';
import {
  forgetSignIn,
  isLocked,
  lockSignIn,
  makeSession,
  type Session,
  SessionProvider,
  wasSignedIn,
} from './session/session.tsx';
import { finishSignIn, isCallback, leaveForSignIn, type Tokens } from './session/sign-in.ts';
import { handBack, isSignInAnew } from './session/sign-in-anew.ts';
import { ClosedPage, HandedBack, LockedPage, SignInFailed, SignInPage } from './session/sign-in-page.tsx';
import { Nav, Shell, WhoIAm } from './shell.tsx';
import { speakAsBefore } from './words/language.ts';
import { useWords } from './words/use-words.ts';

// The switcher's code is not even reachable in the build that is deployed.
const Switcher = __DEMO__ ? lazy(async () => ({ default: (await import('./demo/switcher.tsx')).Switcher })) : undefined;

// Her own window brings a shell of its own: nothing of the worker's stands around it.
const HerWindow = lazy(async () => ({ default: (await import('./own-record/her-window.tsx')).HerWindow }));

type State =
  | { readonly type: 'starting' }
  | { readonly type: 'out'; readonly config: Config }
  | { readonly type: 'failed'; readonly config: Config | undefined }
  | { readonly type: 'no-seat'; readonly config: Config }
  | { readonly type: 'locked'; readonly config: Config }
  | { readonly type: 'closed'; readonly config: Config; readonly how: Closing }
  | { readonly type: 'window'; readonly config: Config; readonly session: Session; readonly opened: Opened }
  | { readonly type: 'gone' }
  | { readonly type: 'handed-back' }
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
      if (isSignInAnew(returnTo)) {
        handBack(returnTo, tokens);
        return { type: 'handed-back' };
      }
      goTo(returnTo);
      return sessionOf(config, tokens);
    } catch {
      forgetSignIn();
      goTo('/');
      return { type: 'failed', config };
    }
  }
  if (isSignInAnew(location.pathname)) {
    await leaveForSignIn(config, location.pathname + location.hash, undefined, true);
    return { type: 'starting' };
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
  const goOn = useCallback((next: State) => {
    begun = Promise.resolve(next);
    setState(next);
  }, []);
  const config = 'config' in state ? state.config : undefined;
  // Whoever comes next finds no page, no token and no sign-in of this tab: what was typed and not sent is gone with them.
  const lock = useCallback(() => {
    if (config === undefined) return;
    lockSignIn();
    goOn({ type: 'locked', config });
  }, [config, goOn]);
  if (state.type === 'in') return <SignedIn {...state} lock={lock} goOn={goOn} />;
  if (state.type === 'window') return <WithHer {...state} goOn={goOn} />;
  if (state.type === 'gone') return null;
  return (
    <Shell>
      <Outside state={state} />
    </Shell>
  );
}

type GoOn = { readonly goOn: (next: State) => void };
type In = Extract<State, { type: 'in' }>;

function SignedIn({ config, session, lock, goOn }: In & GoOn & { readonly lock: () => void }) {
  useIdleLock(lock);
  const queries = useQueryClient();
  // The tablet goes into other hands: the worker's own pages open again only when he signs in anew.
  const open = (opened: Opened) => {
    lockSignIn();
    goOn({ type: 'window', config, session: herSession(session), opened });
    queries.clear();
  };
  return (
    <SessionProvider session={session}>
      <WindowDoor value={open}>
        <Shell who={<WhoIAm />} nav={<Nav seat={session.seat} />}>
          <Pages seat={session.seat} />
        </Shell>
      </WindowDoor>
    </SessionProvider>
  );
}

function WithHer({ config, session, opened, goOn }: Extract<State, { type: 'window' }> & GoOn) {
  const onGone = useCallback(() => goOn({ type: 'gone' }), [goOn]);
  const onClosed = useCallback(
    (how: Closing) => {
      goOn({ type: 'closed', config, how });
      void speakAsBefore();
    },
    [config, goOn],
  );
  return (
    <Suspense fallback={null}>
      <HerWindow session={session} opened={opened} onGone={onGone} onClosed={onClosed} />
    </Suspense>
  );
}

type OutsideState = Exclude<State, { type: 'in' | 'window' | 'gone' }>;

function Outside({ state }: { readonly state: OutsideState }) {
  const say = useWords();
  const [location] = useLocation();
  const waiting = <p className="govuk-body">{say('read.waiting')}</p>;
  if (state.type === 'starting') return waiting;
  if (state.type === 'handed-back') return <HandedBack />;
  if (state.type === 'failed' || state.type === 'no-seat')
    return <SignInFailed type={state.type} config={state.config} />;
  if (state.type === 'locked')
    return <LockedPage signIn={() => leaveForSignIn(state.config, location, undefined, true)} />;
  if (state.type === 'closed')
    return <ClosedPage how={state.how} signIn={() => leaveForSignIn(state.config, '/', undefined, true)} />;
  const signIn = (hint?: string) => leaveForSignIn(state.config, location, hint, hint !== undefined || isLocked());
  if (!Switcher || !state.config.demo) return <SignInPage signIn={() => signIn()} />;
  return (
    <Suspense fallback={waiting}>
      <Switcher signIn={signIn} />
    </Suspense>
  );
}
