import { setTimeout as wait } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import type { Running } from '../../cloud/running.ts';
import { personOf, truck } from '../../cloud/tale.ts';
import { ask } from '../../functions/asking.ts';
import type { Planted } from './leaking.ts';

/** Requests at the desk of the border with a header that opens one leak. */
export async function openTriggers({ cloud, as }: Running) {
  const token = await cloud.tokenFor('intake');
  const batch = await truck(as('intake'));
  const arrivals = `/v1/transit/batches/${batch}/arrivals`;
  const told = (planted: Planted) => ({ 'x-planted': encodeURIComponent(JSON.stringify(planted)) });

  async function read(planted: Planted): Promise<void> {
    await ask(cloud.url, 'GET', `/v1/transit/batches/${batch}`, { token, headers: told(planted) });
  }
  async function post(planted: Planted, body: string, key = uuidv7()): Promise<void> {
    const headers = { ...told(planted), 'content-type': 'application/json', 'idempotency-key': key };
    await ask(cloud.url, 'POST', arrivals, { token, headers, body });
  }
  const arrival = (name: string, more: object = {}) => JSON.stringify({ ...personOf({ name }), ...more });

  /** What has to happen for each leak to open, with a word that must not be printed. */
  const triggers: Readonly<Record<string, (planted: Planted, word: string) => Promise<void>>> = {
    // Readings of one thing at one time meet at the end of its chain of receipts.
    'the old item on the error of a condition': async (planted) => {
      await Promise.all(Array.from({ length: 12 }, () => read(planted)));
    },
    'the old item on the error of a transaction': async (planted, word) => {
      const key = uuidv7();
      for (let time = 0; time < 2; time += 1) await post(planted, arrival(word), key);
    },
    'an unknown field': (planted, word) => post(planted, arrival('Invented', { [word]: 1 })),
    'the event, by an option': (planted, word) => post(planted, arrival(word)),
    'the event, by the environment': (planted, word) => post(planted, arrival(word)),
    'the cause of an error': (planted, word) => post(planted, arrival(word)),
    'the message of an error': (planted, word) => post(planted, `{"name": ${word}, "sex": "female", "language": "km"}`),
    'keys appended to later lines': async (planted) => {
      for (let time = 0; time < 4; time += 1) await read(planted);
    },
  };
  return async (leak: string, by: Planted['by'], word: string) => {
    await triggers[leak]?.({ leak, by, words: { name: word } }, word);
    await wait(100);
  };
}
