import { useState } from 'react';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';
import type { Config } from './config.ts';
import { leaveForSignIn } from './sign-in.ts';

/** A sentence in place of the page when the issuer cannot be reached. */
export function useLeaving(leave: (hint?: string) => Promise<void>) {
  const [stuck, setStuck] = useState(false);
  const go = (hint?: string) => {
    setStuck(false);
    leave(hint).catch(() => setStuck(true));
  };
  return { go, stuck };
}

export function Stuck({ stuck }: { readonly stuck: boolean }) {
  const say = useWords();
  return (
    <p className="govuk-body" role="status">
      {stuck && say('sign-in.unreachable')}
    </p>
  );
}

type SignIn = { readonly signIn: () => Promise<void> };

export function SignInPage({ signIn }: SignIn) {
  const say = useWords();
  return <Asking title={say('sign-in.title')} text={say('sign-in.say')} signIn={signIn} />;
}

/** Nobody was there for a while: the same question again, and nothing of what stood here. */
export function LockedPage({ signIn }: SignIn) {
  const say = useWords();
  return <Asking title={say('locked.title')} text={say('locked.say')} signIn={signIn} />;
}

type Closed = SignIn & { readonly how: 'finished' | 'idle' | 'over' };

/** A window was closed: whoever takes the tablet now has to sign in. It does not say whose it was. */
export function ClosedPage({ how, signIn }: Closed) {
  const say = useWords();
  return <Asking title={say('own.closed.title')} text={say(`own.closed.${how}`)} signIn={signIn} />;
}

/** This window signed the caller in for the page that opened it; where a browser does not close it, the caller does. */
export function HandedBack() {
  const say = useWords();
  return (
    <Page title={say('sign-in-again.back')}>
      <p className="govuk-body">{say('sign-in-again.back.say')}</p>
    </Page>
  );
}

function Asking({ title, text, signIn }: SignIn & { readonly title: string; readonly text: string }) {
  const say = useWords();
  const { go, stuck } = useLeaving(signIn);
  return (
    <Page title={title}>
      <p className="govuk-body">{text}</p>
      <Stuck stuck={stuck} />
      <button type="button" className="govuk-button" onClick={() => go()}>
        {say('sign-in.button')}
      </button>
    </Page>
  );
}

type Failed = { readonly type: 'failed' | 'no-seat'; readonly config: Config | undefined };

export function SignInFailed({ type, config }: Failed) {
  const say = useWords();
  const { go, stuck } = useLeaving(() =>
    config ? leaveForSignIn(config, '/') : Promise.reject(new Error('no config')),
  );
  return (
    <Page title={say(`sign-in.${type}`)}>
      <p className="govuk-body">{say(`sign-in.${type}.say`)}</p>
      <Stuck stuck={stuck} />
      <div className="hw-row">
        {config && (
          <button type="button" className="govuk-button" onClick={() => go()}>
            {say('sign-in.button')}
          </button>
        )}
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => location.assign('/')}>
          {say('failure.again')}
        </button>
      </div>
    </Page>
  );
}
