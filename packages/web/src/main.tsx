import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Failure, OrFailure } from './failure.tsx';
import { fetchAhead } from './pages.tsx';
import { askAhead } from './session/config.ts';
import { discoverAhead, isCallback, returningTo } from './session/sign-in.ts';
import { startWords } from './words/language.ts';

// The page's policy allows no code made from text. Schemas ask this before they are first made (zod's `jitless`), and they load later.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const place = document.getElementById('app') as HTMLElement;

// Reads are shown as they are now: another desk may have changed them a moment ago. Without a signal they are tried all the same.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 5_000, gcTime: 60_000, networkMode: 'always' } },
});

// A gazetteer changes once a year.
queries.setQueryDefaults(['listPlaces'], { staleTime: 86_400_000, gcTime: 86_400_000 });

function showFailure(): void {
  createRoot(place).render(<Failure />);
}

function start(): void {
  createRoot(place).render(
    <OrFailure>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </OrFailure>,
  );
}

// What the first page waits for is asked for while the app still starts.
const isBack = isCallback(location.pathname);
askAhead()
  .then((config) => (isBack ? discoverAhead(config) : undefined))
  .catch(() => undefined);
fetchAhead(isBack ? returningTo() : location.pathname);
await startWords().then(start, showFailure);
