import { join } from 'node:path';
import type { Cloud } from '@homeward/local/cloud';
import { createDecisions } from '@homeward/local/decisions';
import { keyRingOf } from '@homeward/local/kms-keys';
import { principalsOf } from '@homeward/local/principals';
import { answerTo } from '../../packages/local/src/aws-front.ts';
import { createKms } from '../../packages/local/src/kms.ts';
import { type Caller, type CallParts, prepareCall } from '../../packages/local/src/prepared-call.ts';
import type { Raw } from './raw-aws.ts';

/**
 * The local cloud's gate before keys and tables, asked without HTTP: the same policies, the same decision, and what is given done in the
 * same database under the same keys. `folder`: where the clouds of a run have theirs.
 */
export function gateOf({ template, tables, admin }: Cloud, folder: string | undefined): Raw {
  const keys = keyRingOf(template, undefined, folder === undefined ? undefined : join(folder, 'keys'));
  const { account, region } = template;
  const parts: CallParts = {
    account,
    region,
    database: admin.databaseEndpoint,
    tablesByName: new Map(tables.map((table) => [table.name, table])),
    keys,
    kms: createKms(keys),
    decide: createDecisions(account),
  };
  const principals = new Map([...principalsOf(template).values()].map((one) => [one.name, one]));

  function callerOf(as: string): Caller {
    const principal = principals.get(as);
    if (as !== 'admin' && principal === undefined) throw new Error(`the template has no function ${as}`);
    return principal === undefined ? { type: 'admin' } : { type: 'function', principal };
  }

  return async (as, target, input) => {
    const caller = callerOf(as);
    const said = Buffer.from(JSON.stringify(input));
    const prepared = await prepareCall(parts, caller, { headers: { 'x-amz-target': target } }, said);
    const answer = await answerTo(caller, prepared, undefined);
    const body = JSON.parse(answer?.body.toString() || '{}') as Record<string, unknown>;
    const worked = answer !== undefined && answer.status < 300;
    return { body, error: worked ? undefined : String(body['__type']).split('#').at(-1) };
  };
}
