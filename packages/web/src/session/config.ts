import { hearDate } from '../api/server-clock.ts';
import type { RecoveryKey } from '../device/wraps.ts';

/** What the place of deployment says to the app: who signs people in. Written by `npm start` or `npm run deploy`. */
export type Config = {
  readonly issuer: string;
  readonly clientId: string;
  readonly demo: boolean;
  readonly resource?: string;
  /** To whom a device seals the key of its queue, beside its owner: a shift lead can recover it (RSA-OAEP with SHA-256). */
  readonly recoveryKey?: RecoveryKey;
};

/** Reads `/config.json`; anything else than a readable file is an error with a sentence of its own. */
export async function readConfig(): Promise<Config> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  // Where no worker answers for the server, its clock is told with it.
  if (!navigator.serviceWorker?.controller) hearDate(response.headers);
  const config = (await response.json()) as Partial<Config>;
  if (!response.ok || !config.issuer || !config.clientId) throw new Error('config.json names no issuer');
  return config as Config;
}
