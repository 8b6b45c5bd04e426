import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { makeLinkSession, SessionProvider } from '../session/session.tsx';
import { Shell } from '../shell.tsx';
import { AllWords } from '../words/all-words.tsx';

const Minutes = lazy(async () => ({ default: (await import('./minutes-page.tsx')).MinutesPage }));
const Received = lazy(async () => ({ default: (await import('./received-page.tsx')).ReceivedPage }));

export function isLinkPage(path: string): boolean {
  return path.startsWith('/link/');
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
              <Route path="/link/received" component={Received} />
              <Route component={Minutes} />
            </Switch>
          </AllWords>
        </Suspense>
      </Shell>
    </SessionProvider>
  );
}
