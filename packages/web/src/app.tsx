import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useLockOnHide } from './device/lock-on-hide.ts';
import type { Unlocked } from './device/vault.ts';
import { isLinkPage, LinkPages } from './link/link-pages.tsx';
import { Outside, type OutsideState } from './outside.tsx';
import { type Opened, WindowDoor } from './own-record/door.ts';
import type { Closing } from './own-record/own-window.tsx';
import { windowSession } from './own-record/window-session.ts';
import { Pages } from './pages.tsx';
import { begin, type State } from './session/begin.ts';
import { useIdleLock } from './session/idle-lock.ts';
import { lockSignIn, type Session, SessionProvider } from './session/session.tsx';
import { Nav, Shell, WhoIAm } from './shell.tsx';
import { speakAsBefore } from './words/language.ts';

// The person’s own window brings a shell of its own: nothing of the worker's stands around it.
const OwnWindow = lazy(async () => ({ default: (await import('./own-record/own-window.tsx')).OwnWindow }));

// Once a load: React may run effects twice, a code can be spent once.
let begun: Promise<State> | undefined;

function beginOnce(): Promise<State> {
  begun ??= begin((path) => navigate(path, { replace: true })).catch(() => ({ type: 'failed', config: undefined }));
  return begun;
}

/** Finds out who is here while words and pages are still fetched. */
export function beginEarly(): void {
  if (!isLinkPage(location.pathname)) void beginOnce();
}

/** Whoever comes by a link in a mail needs no account, and is asked for none. */
export function App() {
  return isLinkPage(location.pathname) ? <LinkPages /> : <AppOfSeats />;
}

/** Who is here, and the way from one state to the next. */
function useSeats() {
  const [state, setState] = useState<State>({ type: 'starting' });
  useEffect(() => void beginOnce().then(setState), []);
  const goOn = useCallback((next: State) => {
    begun = Promise.resolve(next);
    setState(next);
  }, []);
  return { state, goOn };
}

function AppOfSeats() {
  const { state, goOn } = useSeats();
  const queries = useQueryClient();
  const config = 'config' in state ? state.config : undefined;
  const session = state.type === 'in' ? state.session : undefined;
  // Whoever comes next finds no page, no token and no key of this tab: what was typed and not sent lies in the vault, or is gone.
  const lock = useCallback(() => {
    if (config === undefined) return;
    session?.desk?.close();
    if (!session?.desk) lockSignIn();
    queries.clear();
    goOn({ type: session?.desk ? 'sealed' : 'locked', config });
  }, [config, session, goOn, queries]);
  const openVault = async (unlocked: Unlocked) => {
    if (config === undefined) return;
    const { enter } = await import('./device/enter.ts');
    const tokens = state.type === 'sealed' ? state.tokens : undefined;
    const coming = { config, tokens, ...(session ? { session } : {}) };
    goOn({ type: 'in', config, session: await enter(unlocked, coming, queries) });
  };
  if (state.type === 'in') return <SignedIn {...state} lock={lock} goOn={goOn} openVault={openVault} />;
  if (state.type === 'window') return <WithOwnWindow {...state} goOn={goOn} />;
  if (state.type === 'gone') return null;
  return (
    <Shell>
      <Outside state={state satisfies OutsideState} openVault={openVault} goOn={goOn} />
    </Shell>
  );
}

type GoOn = { readonly goOn: (next: State) => void };
type In = Extract<State, { type: 'in' }> &
  GoOn & { readonly lock: () => void; readonly openVault: (unlocked: Unlocked) => Promise<void> };

function SignedIn({ config, session, lock, goOn, openVault }: In) {
  useIdleLock(lock);
  useLockOnHide(session.desk ? lock : undefined);
  const queries = useQueryClient();
  // The tablet goes into other hands: the worker's own pages open again only after a new sign-in.
  const open = (opened: Opened) => {
    lockSignIn();
    goOn({ type: 'window', config, session: windowSession(session), opened });
    queries.clear();
  };
  const here: Session = { ...session, onVault: openVault };
  return (
    <SessionProvider session={here}>
      <WindowDoor value={open}>
        <Shell who={<WhoIAm />} nav={<Nav seat={session.seat} />}>
          <Pages seat={session.seat} />
        </Shell>
      </WindowDoor>
    </SessionProvider>
  );
}

function WithOwnWindow({ config, session, opened, goOn }: Extract<State, { type: 'window' }> & GoOn) {
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
      <OwnWindow session={session} opened={opened} onGone={onGone} onClosed={onClosed} />
    </Suspense>
  );
}
