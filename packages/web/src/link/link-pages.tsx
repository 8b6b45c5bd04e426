import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { makeLinkSession, SessionProvider } from '../session/session.tsx';
import { Shell } from '../shell.tsx';
import { AllWords } from '../words/all-words.tsx';

const Minutes = lazy(async () => ({ default: (await import('./minutes-page.tsx')).MinutesPage }));
const Received = lazy(async () => ({ default: (await import('./received-page.tsx')).ReceivedPage }));
const Verify = lazy(async () => ({ default: (await import('../verify/verify-page.tsx')).VerifyPage }));

/** Pages that open without an account: what a link in a mail leads to, and the check of printed minutes. */
export function isLinkPage(path: string): boolean {
  return path.startsWith('/link/') || path === '/verify';
}

const session = makeLinkSession();

/** The pages that a link in a mail opens, without an account. */
export function LinkPages() {
  return (
    <SessionProvider session={session}>
      <Shell>
        <Suspense fallback={null}>
          <AllWords>
            <Switch>
              <Route path="/verify" component={Verify} />
              <Route path="/link/received" component={Received} />
              <Route component={Minutes} />
            </Switch>
          </AllWords>
        </Suspense>
      </Shell>
    </SessionProvider>
  );
}
