import type { Provider } from './provider.ts';

/** What every form of an organisation is given. */
export type FormOf = { readonly of: Provider; readonly done: () => void; readonly onStale: () => void };

/** What the address names, after `?`. */
export function asked(name: string): string | undefined {
  return new URLSearchParams(window.location.search).get(name) ?? undefined;
}
