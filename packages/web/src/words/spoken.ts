import { useSyncExternalStore } from 'react';

type Words = Readonly<Record<string, string>>;

// What each language can say so far, and who wants to know when that changes.
const spoken = new Map<string, Words>();
const listeners = new Set<() => void>();
let turn = 0;

/** Adds sentences to what a language can say, and tells every page that stands. */
export function learn(language: string, words: Words): void {
  spoken.set(language, { ...spoken.get(language), ...words });
  tell();
}

/** Every page that stands says its sentences anew. */
export function tell(): void {
  turn += 1;
  for (const listener of listeners) listener();
}

export function knows(language: string, key: string): boolean {
  return key in (spoken.get(language) ?? {});
}

/** One sentence with its values in their places. A missing key shows itself, never an empty place. */
export function sentence(
  language: string,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words = spoken.get(language)?.[key] ?? key;
  return words.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a component again when the language changes or learns more. */
export function useSpoken(): void {
  useSyncExternalStore(
    subscribe,
    () => turn,
    () => turn,
  );
}
