import type { IncomingMessage } from 'node:http';
import { AwsCallError, awsRaw, type RawAnswer } from './aws-call.ts';
import type { Buckets } from './buckets.ts';
import { type Capacity, capacityOf } from './capacity.ts';
import type { Decide } from './decisions.ts';
import { refusedByDynamo } from './dynamodb-limits.ts';
import type { TableInput } from './dynamodb-parts.ts';
import { type Touch, touchesOf } from './dynamodb-permissions.ts';
import type { Faults } from './faults.ts';
import type { Kms } from './kms.ts';
import { mayUseKey } from './kms-authorisation.ts';
import type { KeyRing } from './kms-keys.ts';
import type { KmsInput } from './kms-work.ts';
import type { LaggingIndexes } from './lagging-indexes.ts';
import type { Call, Ledger, Touched } from './ledger.ts';
import type { MailBox } from './mail.ts';
import type { Principal } from './principals.ts';
import type { Table } from './tables.ts';

/** What a call to tables or keys is judged by and carried out with. */
export type CallParts = {
  readonly account: string;
  readonly region: string;
  readonly database: string;
  readonly tablesByName: ReadonlyMap<string, Table>;
  readonly keys: KeyRing;
  readonly kms: Kms;
  readonly decide: Decide;
  /** Indexes that are behind, where they are to be. */
  readonly lagging?: LaggingIndexes | undefined;
};

/** What the front needs of the cloud behind it. */
export type FrontParts = CallParts & {
  readonly principals: ReadonlyMap<string, Principal>;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly mail: MailBox;
  readonly buckets: Buckets;
  /** What an invocation serves, by its trace id. */
  readonly operationOf: (invocation: string) => string | undefined;
};

/** Who calls: the administrator, a function of the template, or a key nobody holds. */
export type Caller =
  | { readonly type: 'admin' }
  | { readonly type: 'function'; readonly principal: Principal }
  | { readonly type: 'stranger'; readonly key: string };
/** One permission asked of IAM or of a key policy, with the answer. */
export type Asked = Call['permissions'][number];
/** A call taken apart: what it touches, what it may do, and how it is carried out. */
export type Prepared = Pick<Call, 'service' | 'action' | 'touched'> & {
  readonly tables: readonly string[];
  readonly permissions: readonly Asked[];
  readonly carryOut: () => Promise<RawAnswer>;
  readonly capacity: (answer: RawAnswer) => Capacity;
};

/** The capacity of a call that is not DynamoDB's. */
export const nothingCounted: Capacity = { readUnits: 0, writeUnits: 0, itemBytes: 0, partitions: [] };

/** Takes a request apart without carrying it out. Throws `AwsCallError` when no service of the local cloud knows it. */
export async function prepareCall(
  parts: CallParts,
  caller: Caller,
  request: Pick<IncomingMessage, 'headers'>,
  body: Buffer,
): Promise<Prepared> {
  const [service = '', action = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  if (service === 'TrentService') return prepareKey(parts, caller, action, parseInput(body) as KmsInput);
  if (service === 'DynamoDB_20120810' || service === 'DynamoDBStreams_20120810')
    return prepareTable(parts, caller, service, action, body);
  throw new AwsCallError('UnknownOperationException', 'The local cloud has no such service.');
}

/** The JSON of a call's body. */
export function parseInput(body: Buffer): object {
  try {
    return JSON.parse(body.toString() || '{}') as object;
  } catch (error) {
    throw new AwsCallError('SerializationException', `The request is not JSON: ${(error as Error).name}`);
  }
}

async function prepareTable(
  parts: CallParts,
  caller: Caller,
  service: string,
  action: string,
  body: Buffer,
): Promise<Prepared> {
  const input = parseInput(body) as TableInput;
  const touches = service.includes('Streams')
    ? []
    : touchesOf(action, input, parts.tablesByName, parts.account, parts.region);
  const asked: Asked[] = [];
  if (caller.type === 'function') {
    for (const { permission } of touches)
      asked.push({
        action: permission.action,
        resource: permission.resource,
        allowed: await parts.decide(caller.principal.role, permission),
      });
    if (touches.length === 0) asked.push({ action: `dynamodb:${action}`, resource: '*', allowed: false });
    asked.push(
      ...tableKeyUses(
        parts,
        caller.principal,
        touches.map(({ table }) => table),
      ),
    );
  }
  return {
    service: 'dynamodb',
    action,
    touched: touches.map(touchedBy),
    tables: [...new Set(touches.map(({ table }) => table))],
    permissions: asked,
    carryOut: async () => {
      const refused = service.includes('Streams')
        ? undefined
        : refusedByDynamo(action, input, keysIn(parts.tablesByName));
      if (refused !== undefined) throw new AwsCallError('ValidationException', refused);
      const asked = parts.lagging?.asked(input) ?? input;
      const sent = asked === input ? body : Buffer.from(JSON.stringify(asked));
      const answer = await awsRaw(parts.database, `${service}.${action}`, sent, undefined, asked);
      if (answer.status < 300) parts.lagging?.wrote(action, input);
      return answer;
    },
    capacity: ({ body: answer, said }) =>
      capacityOf(action, touches, parts.tablesByName, () => said ?? JSON.parse(answer.toString() || '{}')),
  };
}

/** An item must fit the keys of its table and those of every index it stands in. */
function keysIn(tables: CallParts['tablesByName']): Parameters<typeof refusedByDynamo>[2] {
  return (name) => {
    const table = tables.get(name);
    const pairs = table === undefined ? [{ partition: 'pk', sort: 'sk' }] : [table.keys, ...table.indexes.values()];
    return { partition: pairs.map((one) => one.partition), sort: pairs.flatMap((one) => one.sort ?? []) };
  };
}

function touchedBy({ kind, permission, key, input }: Touch): Touched {
  const { ConditionExpression: condition, ExpressionAttributeNames: names = {} } = input;
  const said = typeof condition === 'string' ? condition.replaceAll(/#\w+/g, (name) => names[name] ?? name) : undefined;
  return { kind, resource: permission.resource, key, condition: said };
}

/** Whoever uses a table under a customer's key needs that key too, through DynamoDB. Source: DynamoDB guide, encryption at rest. */
function tableKeyUses(parts: CallParts, principal: Principal, names: readonly string[]): readonly Asked[] {
  const known = keyUses.get(principal) ?? new Map<string, readonly Asked[]>();
  keyUses.set(principal, known);
  return [...new Set(names)].flatMap((name) => {
    const uses = known.get(name) ?? usesOfKey(parts, parts.tablesByName.get(name), principal, name);
    known.set(name, uses);
    return uses;
  });
}

/** Policies stand as long as the cloud runs, and each use of a table asks its key for the same. */
const keyUses = new WeakMap<Principal, Map<string, readonly Asked[]>>();

function usesOfKey(parts: CallParts, table: Table | undefined, principal: Principal, name: string): readonly Asked[] {
  const key = table?.encryptionKey === undefined ? undefined : parts.keys.get(table.encryptionKey);
  if (!key) return [];
  const encryptionContext = { 'aws:dynamodb:tableName': name, 'aws:dynamodb:subscriberId': parts.account };
  const use = { action: 'kms:Decrypt', viaService: `dynamodb.${parts.region}.amazonaws.com`, encryptionContext };
  return [{ action: use.action, resource: key.arn, allowed: mayUseKey(principal, key, use) }];
}

function prepareKey(parts: CallParts, caller: Caller, action: string, input: KmsInput): Prepared {
  const asked: Asked[] = [];
  const touched: Call['touched'][number][] = [];
  const perform = () =>
    parts.kms.perform(
      action,
      input,
      (key, use) => {
        const allowed =
          caller.type === 'admin' || (caller.type === 'function' && mayUseKey(caller.principal, key, use));
        touched.push({ kind: action, resource: key.arn, key: JSON.stringify(use.encryptionContext ?? {}) });
        asked.push({ action: use.action, resource: key.arn, allowed });
        return allowed;
      },
      caller.type === 'function' ? caller.principal.sessionArn : caller.type,
    );
  const carryOut = async () => ({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(perform())) });
  return { service: 'kms', action, touched, tables: [], permissions: asked, carryOut, capacity: () => nothingCounted };
}
