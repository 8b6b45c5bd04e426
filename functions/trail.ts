import { onBatches, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { log } from '@homeward/runtime/logger';
import { openStore } from '@homeward/store/open-store';
import { type Arrived, appendToLog } from '@homeward/store/trail/append';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { openCheckpoints } from './handlers/checkpoints.ts';
import { honeyAlarm } from './handlers/honey.ts';
import { openMinutesSigner } from './handlers/minutes-signer.ts';
import { openMonthSigner } from './handlers/month-signer.ts';

const { variables } = readEnvironment();
const store = openStore(variables);
const checkpoints = openCheckpoints(store, variables['KEY_CHECKPOINTS'] ?? '', variables['BUCKET_CHECKPOINTS'] ?? '');
const signMinutes = openMinutesSigner(store, variables['KEY_MINUTES'] ?? '');
const signMonth = openMonthSigner(store, variables['KEY_MINUTES'] ?? '');

/** Its place says which entry it is; the hash is taken as it stands, whatever else the entry says. */
function arrived({ pk, sk, image }: StreamedItem): Arrived {
  const { hash } = image as { readonly hash?: { readonly S?: string } };
  return { chain: pk, entry: Number(sk.split('#')[1]), receipt: hash?.S ?? '' };
}

// A honey case is of nobody: whoever opens it was looking for what is none of their work.
const alarmOnHoney = honeyAlarm((variables['HONEY_CASES'] ?? '').split(',').filter(Boolean));

const append = onBatches('entry#', async (items) => {
  await appendToLog(store, items.map(arrived));
  alarmOnHoney(items);
  for (const item of items) {
    await signMinutes(item);
    await signMonth(item);
  }
});

type Waking = DynamoDBStreamEvent | { readonly time: string };

/** Every receipt comes into the one log as it is written, and minutes that both sides confirmed and months that were sealed are signed; each minute what is new in the log is. */
export async function handler(waking: Waking) {
  if ('Records' in waking) return append(waking);
  log('background', { type: 'lines-signed', count: await checkpoints.sign(new Date(waking.time).toISOString()) });
  return undefined;
}
