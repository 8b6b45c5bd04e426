import { onBatches, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { log } from '@homeward/runtime/logger';
import { openStore } from '@homeward/store/open-store';
import { type Arrived, appendToLog } from '@homeward/store/trail/append';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { openCheckpoints } from './handlers/checkpoints.ts';

const { variables } = readEnvironment();
const store = openStore(variables);
const checkpoints = openCheckpoints(store, variables['KEY_CHECKPOINTS'] ?? '', variables['BUCKET_CHECKPOINTS'] ?? '');

/** Its place says which entry it is; the hash is taken as it stands, whatever else the entry says. */
function arrived({ pk, sk, image }: StreamedItem): Arrived {
  const { hash } = image as { readonly hash?: { readonly S?: string } };
  return { chain: pk, entry: Number(sk.split('#')[1]), receipt: hash?.S ?? '' };
}

const append = onBatches('entry#', (items) => appendToLog(store, items.map(arrived)));

type Waking = DynamoDBStreamEvent | { readonly time: string };

/** Every receipt comes into the one log as it is written; each minute what is new there is signed. */
export async function handler(waking: Waking) {
  if ('Records' in waking) return append(waking);
  log('background', { type: 'lines-signed', count: await checkpoints.sign(new Date(waking.time).toISOString()) });
  return undefined;
}
