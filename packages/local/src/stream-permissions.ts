import type { Decide } from './decisions.ts';
import { mayUseKey } from './kms-authorisation.ts';
import type { KeyRing } from './kms-keys.ts';
import type { Call, Ledger } from './ledger.ts';
import type { Principal } from './principals.ts';
import { textAt } from './properties.ts';
import type { Mapping } from './stream-mappings.ts';
import { resourcesOfType, type Template } from './template.ts';

type Parts = {
  readonly template: Template;
  readonly principals: ReadonlyMap<string, Principal>;
  readonly keys: KeyRing;
  readonly decide: Decide;
  readonly ledger: Ledger;
};
type Asked = { readonly action: string; readonly resource: string; readonly allowed: boolean };

/**
 * Checks that the role of a stream's reader grants what Lambda itself does in its name: reading the stream, opening the table's
 * key, laying what failed into the destination. Writes it into the ledger as used, and throws one sentence when a grant is
 * missing, because the deployed mapping would never start. Source: Lambda developer guide, "Using AWS Lambda with DynamoDB".
 */
export async function checkReader(parts: Parts, mapping: Mapping, functionId: string): Promise<void> {
  const principal = parts.principals.get(functionId);
  const stream = mapping.table.streamArn ?? '';
  if (!principal) throw new Error(`The reader of ${mapping.table.name} has no role.`);
  const asked: Asked[] = [];
  for (const action of ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']) {
    asked.push({
      action,
      resource: stream,
      allowed: await parts.decide(principal.role, { action, resource: stream, context: {} }),
    });
  }
  asked.push(...keyUses(parts, principal, mapping.table.encryptionKey, ['kms:Decrypt'], 'dynamodb'));
  const queue = resourcesOfType(parts.template, 'AWS::SQS::Queue').find((found) => found.arn === mapping.destination);
  if (queue) {
    asked.push({
      action: 'sqs:SendMessage',
      resource: queue.arn,
      allowed: await parts.decide(principal.role, { action: 'sqs:SendMessage', resource: queue.arn, context: {} }),
    });
    asked.push(
      ...keyUses(
        parts,
        principal,
        textAt(queue.properties, 'KmsMasterKeyId'),
        ['kms:GenerateDataKey', 'kms:Decrypt'],
        'sqs',
      ),
    );
  }
  parts.ledger.record(usedByReader(principal, mapping, asked));
  const missing = asked.filter(({ allowed }) => !allowed);
  if (missing.length > 0)
    throw new Error(
      `${principal.name} cannot read the stream of ${mapping.table.name}: its role lacks ${missing.map(({ action, resource }) => `${action} on ${resource}`).join(', ')}.`,
    );
}

function usedByReader(principal: Principal, mapping: Mapping, permissions: readonly Asked[]): Call {
  return {
    at: Date.now(),
    caller: principal.name,
    invocation: undefined,
    operation: `stream ${mapping.table.name}`,
    service: 'dynamodb',
    action: 'GetRecords',
    touched: permissions.map(({ action, resource }) => ({ kind: action, resource, key: undefined })),
    permissions,
    ...{ readUnits: 0, writeUnits: 0, itemBytes: 0, requestBytes: 0, status: 200, milliseconds: 0 },
    error: undefined,
    fault: undefined,
  };
}

function keyUses(
  { keys, template }: Parts,
  principal: Principal,
  keyName: string | undefined,
  actions: readonly string[],
  service: string,
): readonly Asked[] {
  const key = keyName ? keys.get(keyName) : undefined;
  if (!key) return [];
  return actions.map((action) => ({
    action,
    resource: key.arn,
    allowed:
      mayUseKey(principal, key, { action, viaService: `${service}.${template.region}.amazonaws.com` }) ||
      mayUseKey(principal, key, { action }),
  }));
}
