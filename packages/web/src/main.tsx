import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app.tsx';
import { Failure } from './failure.tsx';
import { startWords } from './words/language.ts';

// The page's policy allows no code made from text. Schemas ask this before they are first made (zod's `jitless`), and they load later.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const place = document.getElementById('app') as HTMLElement;

// Reads are shown as they are now: another desk may have changed them a moment ago. Without a signal they are tried all the same.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 5_000, gcTime: 60_000, networkMode: 'always' } },
});

/** Whatever breaks, a sentence stands on the page: the broken tree is gone, so a new one says so. */
function showFailure(): void {
  place.replaceChildren();
  createRoot(place).render(<Failure />);
}

function start(): Root {
  const root = createRoot(place, { onUncaughtError: showFailure });
  root.render(
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>,
  );
  return root;
}

await startWords().then(start, showFailure);
