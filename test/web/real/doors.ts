import { uuidv7 } from 'uuidv7';
import type { Item } from '../../functions/desks-in-process.ts';
import { tokenOf } from '../issuer.ts';
import type { Called } from '../serving.ts';
import { type Behind, openBehind } from './kept.ts';
import { plantIn } from './plant.ts';

/** The answer of an operation. */
export type Told = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** What is asked beside the path: a body makes it an act, `version` is what was seen of the record. */
export type Asks = { readonly body?: unknown; readonly version?: number | undefined; readonly key?: string };

/** The doors of all desks, with our own functions behind them, over tables of their own. */
type Doors = Behind & {
  /** One operation as a role, past the browser. Without a body it reads. */
  readonly ask: (role: string, path: string, asks?: Asks) => Promise<Told>;
  readonly plant: (...items: readonly Item[]) => Promise<void>;
};

function callOf(role: string, path: string, { body, version, key = uuidv7() }: Asks): Called {
  return {
    method: body === undefined ? 'GET' : 'POST',
    url: `/v1/${path}`,
    body: body === undefined ? '' : JSON.stringify(body),
    headers: {
      authorization: `Bearer ${tokenOf(role)}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
  };
}

/** Opens them with nobody's seat. */
export async function openDoors(): Promise<Doors> {
  const behind = await openBehind();
  const { store, answer } = behind;

  async function ask(role: string, path: string, asks: Asks = {}): Promise<Told> {
    const { status, body } = await answer(callOf(role, path, asks));
    return { status, body: JSON.parse(body) };
  }

  return { ...behind, ask, plant: (...items) => plantIn(store, items) };
}
