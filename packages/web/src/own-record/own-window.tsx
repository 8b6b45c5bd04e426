import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { readAgain } from '../api/problem.ts';
import { useIdleLock } from '../session/idle-lock.ts';
import { type Session, SessionProvider } from '../session/session.tsx';
import { AllWords } from '../words/all-words.tsx';
import { speakHere } from '../words/language.ts';
import type { Opened } from './door.ts';
import { Frame } from './frame.tsx';
import { Steps } from './steps.tsx';
import { useHour } from './use-hour.ts';
import { closeWindow, goElsewhere, neverComeBack } from './vanish.ts';
import { WindowPages } from './window-pages.tsx';

/** Why it closed without Exit. */
export type Closing = 'finished' | 'idle' | 'over';

type Props = {
  readonly session: Session;
  readonly opened: Opened;
  readonly onClosed: (how: Closing) => void;
  /** Nothing may stand on the page from now on. */
  readonly onGone: () => void;
};

/** The person's own window: what is read here is kept nowhere, and goes when it closes. */
export function OwnWindow(props: Props) {
  // Nothing outlives the page that shows it.
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: readAgain, gcTime: 0 } } }));
  const { language } = props.opened;
  useEffect(() => void speakHere(language), [language]);
  return (
    <QueryClientProvider client={queries}>
      <SessionProvider session={props.session}>
        <AllWords>
          <Inside {...props} />
        </AllWords>
      </SessionProvider>
    </QueryClientProvider>
  );
}

function Inside({ session, opened, onClosed, onGone }: Props) {
  const queries = useQueryClient();
  const close = useCallback(
    (how: Closing) => {
      queries.clear();
      void closeWindow(session);
      onClosed(how);
    },
    [queries, session, onClosed],
  );
  const vanish = useCallback(() => {
    flushSync(onGone);
    queries.clear();
    void closeWindow(session);
    neverComeBack();
  }, [queries, session, onGone]);
  const leave = useCallback(() => {
    vanish();
    goElsewhere();
  }, [vanish]);
  const over = useCallback(() => close('over'), [close]);
  // However the page is left, it is empty before it is gone: a browser that keeps it for going back keeps nothing.
  useEffect(() => {
    addEventListener('pagehide', vanish);
    return () => removeEventListener('pagehide', vanish);
  }, [vanish]);
  useIdleLock(useCallback(() => close('idle'), [close]));
  const left = useHour(opened.until, over);
  const finish = useCallback(() => close('finished'), [close]);
  return (
    <Steps onBackOut={finish}>
      <Frame left={left} leave={leave}>
        <WindowPages finish={finish} over={over} />
      </Frame>
    </Steps>
  );
}
