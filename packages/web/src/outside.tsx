import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { Unlocked } from './device/vault.ts';
import { type State, sessionOf } from './session/begin.ts';
import { subjectIn } from './session/seat.ts';
import { isLocked } from './session/session.tsx';
import { leaveForSignIn } from './session/sign-in.ts';
import { ClosedPage, HandedBack, LockedPage, SignInFailed, SignInPage } from './session/sign-in-page.tsx';
import { useWords } from './words/use-words.ts';

// The switcher's code is not even reachable in the build that is deployed.
const Switcher = __DEMO__ ? lazy(async () => ({ default: (await import('./demo/switcher.tsx')).Switcher })) : undefined;
const UnlockPage = lazy(async () => ({ default: (await import('./device/unlock-page.tsx')).UnlockPage }));

export type OutsideState = Exclude<State, { type: 'in' | 'window' | 'gone' }>;

type Props = {
  readonly state: OutsideState;
  readonly openVault: (unlocked: Unlocked) => Promise<void>;
  readonly goOn: (state: State) => void;
};

/** What stands before a desk is open: the sign-in, the vault of this device, or why neither goes on. */
export function Outside({ state, openVault, goOn }: Props) {
  const say = useWords();
  const [location] = useLocation();
  const waiting = <p className="govuk-body">{say('read.waiting')}</p>;
  if (state.type === 'starting') return waiting;
  if (state.type === 'handed-back') return <HandedBack />;
  if (state.type === 'failed' || state.type === 'no-seat')
    return <SignInFailed type={state.type} config={state.config} />;
  if (state.type === 'locked')
    return <LockedPage signIn={() => leaveForSignIn(state.config, location, undefined, true)} />;
  if (state.type === 'sealed')
    return <Suspense fallback={waiting}>{<Sealed state={state} openVault={openVault} goOn={goOn} />}</Suspense>;
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

type SealedProps = Omit<Props, 'state'> & { readonly state: Extract<State, { type: 'sealed' }> };

function Sealed({ state, openVault, goOn }: SealedProps) {
  const { config, tokens } = state;
  const without = tokens && (() => goOn(sessionOf(config, tokens)));
  return (
    <UnlockPage
      subject={tokens && subjectIn(tokens.access)}
      onOpen={openVault}
      goOn={without}
      signIn={() => goOn({ type: 'out', config })}
    />
  );
}
