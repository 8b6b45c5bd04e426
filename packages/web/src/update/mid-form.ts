import { useSyncExternalStore } from 'react';

// What somebody typed into or chose from, as long as it stands on the page.
const touched = new Set<Element>();
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

/** Whether a form or field of the page has something in it that a reload would lose. A form that was sent and is gone is no more. */
function midForm(): boolean {
  for (const one of touched) if (!one.isConnected) touched.delete(one);
  return touched.size > 0;
}

function touch({ target }: Event): void {
  if (!(target instanceof Element) || target.closest('main') === null) return;
  touched.add(target.closest('form') ?? target);
  changed();
}

/** Begins to watch, once a page. */
export function watchForms(): void {
  document.addEventListener('input', touch, true);
  document.addEventListener('reset', ({ target }) => touched.delete(target as Element) && changed());
  // What leaves the page takes its typing with it.
  new MutationObserver(() => touched.size > 0 && changed()).observe(document.body, { childList: true, subtree: true });
}

/** Shows a component again whenever that may have changed. */
export function useMidForm(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, midForm);
}
