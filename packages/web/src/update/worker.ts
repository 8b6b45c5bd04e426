import { ownScript } from './own-script.ts';

/** How often a page that stands for days asks whether there is a newer version. */
const askEvery = 60 * 60_000;

type State = { readonly waiting: boolean; readonly load: () => void };

let state: State = { waiting: false, load: () => undefined };
const listeners = new Set<() => void>();

/** The newer version that waits, and how to load it. */
export function newVersion(): State {
  return state;
}

export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function found(load: () => void): void {
  state = { waiting: true, load };
  for (const listener of listeners) listener();
}

/** A worker that waits is asked to take over; the page is loaded anew once it has. */
function takeOver(worker: ServiceWorker): () => void {
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ type: 'SKIP_WAITING' });
  };
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && registration.active) found(takeOver(registration.waiting));
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  const ask = () => void (document.visibilityState === 'visible' && registration.update().catch(() => undefined));
  setInterval(ask, askEvery);
  document.addEventListener('visibilitychange', ask);
}

function keep(): void {
  for (const file of ['/config.json', '/keys/minutes.json']) void fetch(file).catch(() => undefined);
}

/** Starts the app's worker, once a page. Where there is none, an old browser or a private window, the app works as without. */
export async function startWorker(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!__BUILT__ || workers === undefined) return;
  try {
    const before = workers.controller;
    // Another tab took a newer version: this one still shows the old pages until somebody loads it.
    if (before !== null) workers.addEventListener('controllerchange', () => found(() => location.reload()));
    // What the first visit read before the worker stood is read once more, so that it can be read without a network; the public keys
    // of minutes too, for whoever checks a page at the gate.
    else workers.addEventListener('controllerchange', keep, { once: true });
    watch(await workers.register(ownScript('/sw.js'), { scope: '/', updateViaCache: 'none' }));
  } catch {
    // No worker: nothing is kept on this device, and everything else goes on.
  }
}
