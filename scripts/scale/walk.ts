import type { Call } from '@homeward/local/ledger';
import { startPlatform } from '../bench/platform.ts';
import { walkEveryOperation } from '../bench/walk.ts';

/** Every operation once and more, through the real functions of a local cloud of its own: what they asked of AWS. */
export async function walked(database?: string): Promise<readonly Call[]> {
  const { cloud, as } = await startPlatform({ database });
  try {
    await cloud.streams.drained();
    cloud.ledger.clear();
    await walkEveryOperation(cloud, as);
    await cloud.streams.drained();
    return [...cloud.ledger.calls()];
  } finally {
    await cloud.stop();
  }
}
