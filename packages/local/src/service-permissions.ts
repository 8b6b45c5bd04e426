import type { Decide } from './decisions.ts';
import { mayUseKey } from './kms-authorisation.ts';
import type { KeyRing } from './kms-keys.ts';
import type { Call, Ledger } from './ledger.ts';
import type { Properties } from './physical-names.ts';
import { evaluatePolicy } from './policy.ts';
import { type Principal, rolesOf } from './principals.ts';
import { objectAt, textAt } from './properties.ts';
import type { Schedule } from './schedules.ts';
import type { Mapping } from './stream-mappings.ts';
import { resourcesOfType, type Template } from './template.ts';

type Parts = {
  readonly template: Template;
  readonly principals: ReadonlyMap<string, Principal>;
  readonly keys: KeyRing;
  readonly decide: Decide;
  readonly ledger: Ledger;
};
type Asked = Call['permissions'][number];
type Who = Pick<Principal, 'name' | 'role' | 'sessionArn'>;

/**
 * Checks that the role of a stream's reader grants what Lambda itself does in its name: reading the stream, opening the
 * table's key, laying what failed into the destination. The ledger shows it as used. Throws one sentence when a grant is
 * missing, because the deployed mapping would never start. Source: Lambda developer guide, "Using AWS Lambda with DynamoDB".
 */
export async function checkReader(parts: Parts, mapping: Mapping, functionId: string): Promise<void> {
  const who = principalOf(parts, functionId);
  const stream = mapping.table.streamArn ?? '';
  const reading = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
  const asked = [
    ...(await Promise.all(reading.map((action) => ask(parts, who, action, stream)))),
    ...keyUses(parts, who, mapping.table.encryptionKey, ['kms:Decrypt'], 'dynamodb'),
    ...(await destination(parts, who, mapping.destination)),
  ];
  settle(parts, who, `stream ${mapping.table.name}`, 'GetRecords', asked);
}

/** The same for a schedule's own role: waking its function, laying what failed into its queue. */
export async function checkSchedule(parts: Parts, schedule: Schedule): Promise<void> {
  const role = rolesOf(parts.template).get(schedule.roleArn ?? '');
  if (!role) return;
  const who = { name: `schedule ${schedule.name}`, role, sessionArn: role.arn };
  const asked = [
    await ask(parts, who, 'lambda:InvokeFunction', schedule.functionArn),
    ...(await destination(parts, who, schedule.deadLetters)),
  ];
  settle(parts, who, who.name, 'InvokeFunction', asked);
}

/** The same for what the runtime does for a function: keeping its dead letters, and writing its log (shown, not demanded). */
export async function checkRuntime(parts: Parts): Promise<void> {
  for (const { logicalId, properties } of resourcesOfType(parts.template, 'AWS::Lambda::Function')) {
    const who = principalOf(parts, logicalId);
    const queue = textAt(objectAt(properties, 'DeadLetterConfig'), 'TargetArn') || undefined;
    const asked = await destination(parts, who, queue);
    settle(parts, who, 'runtime', 'Runtime', asked, logUses(parts, who, properties));
  }
}

function principalOf({ principals }: Parts, functionId: string): Principal {
  const principal = principals.get(functionId);
  if (!principal) throw new Error(`The function ${functionId} has no role.`);
  return principal;
}

async function ask({ decide }: Parts, { role }: Who, action: string, resource: string): Promise<Asked> {
  return { action, resource, allowed: await decide(role, { action, resource, context: {} }) };
}

async function destination(parts: Parts, who: Who, arn: string | undefined): Promise<readonly Asked[]> {
  const queue = resourcesOfType(parts.template, 'AWS::SQS::Queue').find((found) => found.arn === arn);
  if (!queue) return [];
  const key = textAt(queue.properties, 'KmsMasterKeyId');
  const sealing = keyUses(parts, who, key, ['kms:GenerateDataKey', 'kms:Decrypt'], 'sqs');
  return [await ask(parts, who, 'sqs:SendMessage', queue.arn), ...sealing];
}

function keyUses(
  { keys, template }: Parts,
  who: Who,
  name: string | undefined,
  actions: readonly string[],
  service: string,
): readonly Asked[] {
  const key = name ? keys.get(name) : undefined;
  if (!key) return [];
  const viaService = `${service}.${template.region}.amazonaws.com`;
  const principal = { ...who, id: who.name };
  return actions.map((action) => ({
    action,
    resource: key.arn,
    allowed: mayUseKey(principal, key, { action, viaService }),
  }));
}

function logUses({ template }: Parts, { role }: Who, properties: Properties): readonly Asked[] {
  const group = textAt(objectAt(properties, 'LoggingConfig'), 'LogGroup');
  if (!group) return [];
  const resource = `arn:aws:logs:${template.region}:${template.account}:log-group:${group}:log-stream:local`;
  return ['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) => {
    const verdict = evaluatePolicy(role.statements, { action, resource, context: new Map() });
    return { action, resource, allowed: verdict === 'allow' };
  });
}

/** Writes what was asked into the ledger; what is demanded and not granted ends the start. */
function settle(
  { ledger }: Parts,
  { name }: Who,
  operation: string,
  action: string,
  demanded: readonly Asked[],
  shown: readonly Asked[] = [],
): void {
  const permissions = [...demanded, ...shown];
  const touched = permissions.map(({ action: kind, resource }) => ({ kind, resource, key: undefined }));
  ledger.record({
    at: Date.now(),
    caller: name,
    operation,
    action,
    touched,
    permissions,
    service: 'runtime',
    status: 200,
    readUnits: 0,
    writeUnits: 0,
    itemBytes: 0,
    requestBytes: 0,
    milliseconds: 0,
    invocation: undefined,
    error: undefined,
    fault: undefined,
  });
  const missing = demanded.filter(({ allowed }) => !allowed).map((asked) => `${asked.action} on ${asked.resource}`);
  if (missing.length > 0)
    throw new Error(`${name} cannot do its work (${operation}): its role lacks ${missing.join(', ')}.`);
}
