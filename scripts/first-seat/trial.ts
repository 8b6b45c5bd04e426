import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { openStore } from '@homeward/store/open-store';
import { takeSeatAway } from '@homeward/store/staff';
import { type Caller, Stop } from '../run/verb.ts';
import type { TrialsEnd } from './asked.ts';

/**
 * Takes the seat of a trial away again, as it was made: at the border desk, entered by hand, and not moved by the office since. Every
 * other seat ends by the office, which keeps who was there.
 */
export async function endTrial(
  { region, table, subject }: TrialsEnd,
  { out }: Caller,
  reached: DynamoDBClientConfig,
): Promise<number> {
  const store = openStore({ TABLE_STAFF: table }, new DynamoDBClient({ region, ...reached }));
  if (!(await takeSeatAway(store, { country: 'KH', desk: 'transit', subject }, 'intake')))
    throw new Stop(`${subject} has no seat of a trial: one that the office made, or changed, it revokes itself.`);
  out.write(`ended: the trial of ${subject}; what it did stays in the trail\n`);
  return 0;
}
