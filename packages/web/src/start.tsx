import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { readAgain } from './api/problem.ts';
import { App, beginEarly } from './app.tsx';
import { Failure, OrFailure } from './failure.tsx';
import { startWords } from './words/language.ts';

const place = document.getElementById('app') as HTMLElement;

// Reads are shown as they are now: another desk may have changed them a moment ago. Without a signal they are tried all the same.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: readAgain, staleTime: 5_000, gcTime: 60_000, networkMode: 'always' } },
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

beginEarly();
await startWords().then(start, showFailure);
