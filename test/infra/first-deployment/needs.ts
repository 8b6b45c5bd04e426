import { executionRole } from '../../../infra/protection.ts';
import { type Cloud, listed, pointsTo, type Resource } from '../cloud.ts';
import { keyOf } from '../encryption.ts';
import { account, region, root } from '../key-users.ts';
import { allows, keyStatements, roleStatements, type Statement, statementsOf } from '../policy.ts';
import { askedOfWhoeverMakesATable, streamActions } from '../services.ts';

/** CloudFormation's role: it has every right that IAM gives, so a key's policy alone decides what it may do with the key. */
export const cloudFormation = executionRole(account, region, null);

function cloudFormationMay(cloud: Cloud, key: string, action: string, context = {}): boolean {
  const statements = [...keyStatements(cloud, key, cloudFormation), ...keyStatements(cloud, key, root)];
  return allows(statements, { action, resource: '*', context });
}

/** Whether a key's policy lets CloudFormation take the key away again. */
export function mayEndKey(cloud: Cloud): (key: string) => boolean {
  return (key) => cloudFormationMay(cloud, key, 'kms:ScheduleKeyDeletion');
}

function refused(cloud: Cloud, key: string, actions: readonly string[], context = {}): readonly string[] {
  return actions
    .filter((action) => !cloudFormationMay(cloud, key, action, context))
    .map((action) => `the key ${key} refuses ${action} to CloudFormation`);
}

/** KMS takes a policy only when whoever makes the key may change it later, and when everybody named in it is there. */
function keyNeeds(cloud: Cloud, key: string, { Properties }: Resource, there: ReadonlySet<string>): readonly string[] {
  const rotates = Properties.EnableKeyRotation === true ? ['kms:EnableKeyRotation'] : [];
  const named = statementsOf(cloud, key).flatMap(({ Principal = {} }) => listed(Principal.AWS));
  const missing = named.filter((one) => !isThere(one, there)).map((one) => `${key} names ${one}, whom nobody made`);
  return [...refused(cloud, key, ['kms:PutKeyPolicy', 'kms:DescribeKey', 'kms:TagResource', ...rotates]), ...missing];
}

function isThere(principal: string, there: ReadonlySet<string>): boolean {
  const role = pointsTo(principal);
  return role === '' ? [root, cloudFormation, ...outside].includes(principal) : there.has(role);
}

/** Whom the account has before the first deployment: the preflight asks for them. */
const outside = ['HomewardKeyAdministrator'].map((name) => `arn:aws:iam::${account}:role/${name}`);

function tableNeeds(cloud: Cloud, table: string): readonly string[] {
  const context = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com`, 'kms:GrantIsForAWSResource': 'true' };
  return refused(cloud, keyOf(cloud, table), askedOfWhoeverMakesATable, context);
}

/** CloudWatch Logs tries the key with the group's own name before it makes the group. */
function groupNeeds(cloud: Cloud, id: string, { Properties }: Resource): readonly string[] {
  const arn = `arn:aws:logs:${region}:${account}:log-group:${Properties.LogGroupName}`;
  const statements = keyStatements(cloud, keyOf(cloud, id), `logs.${region}.amazonaws.com`);
  const call = { action: 'kms:Encrypt', resource: '*', context: { 'kms:EncryptionContext:aws:logs:arn': arn } };
  return allows(statements, call) ? [] : [`the key of ${id} refuses kms:Encrypt to the logs`];
}

function roleMay(statements: readonly Statement[], role: string, action: string, resource: string): readonly string[] {
  return allows(statements, { action, resource }) ? [] : [`${role} may not ${action} on ${resource} yet`];
}

/** Lambda tries whether the role may leave what failed, and may be taken on by Lambda at all. */
function functionNeeds(cloud: Cloud, made: Cloud, { Properties }: Resource): readonly string[] {
  const role = pointsTo(Properties.Role);
  const queue = Properties.DeadLetterConfig?.TargetArn;
  return [
    ...takenOnBy(cloud, role, 'lambda.amazonaws.com'),
    ...(queue === undefined ? [] : roleMay(roleStatements(made, role), role, 'sqs:SendMessage', queue)),
  ];
}

function takenOnBy(cloud: Cloud, role: string, service: string): readonly string[] {
  const trusted = (cloud[role]?.Properties.AssumeRolePolicyDocument?.Statement ?? []) as readonly Statement[];
  const lets = trusted.some(({ Principal = {} }) => listed(Principal.Service).includes(service));
  return lets ? [] : [`${role} cannot be taken on by ${service}`];
}

/** Lambda reads a stream, and leaves what it gives up, in the function's own name. */
function mappingNeeds(cloud: Cloud, made: Cloud, { Properties }: Resource): readonly string[] {
  const role = pointsTo(cloud[pointsTo(Properties.FunctionName)]?.Properties.Role);
  const statements = roleStatements(made, role);
  const stream = String(Properties.EventSourceArn);
  const queue = String(Properties.DestinationConfig?.OnFailure?.Destination);
  const via = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` };
  const opens = allows(keyStatements(cloud, keyOf(cloud, pointsTo(stream)), role), {
    action: 'kms:Decrypt',
    resource: '*',
    context: via,
  });
  return [
    ...streamActions.flatMap((action) => roleMay(statements, role, action, stream)),
    ...roleMay(statements, role, 'sqs:SendMessage', queue),
    ...(opens ? [] : [`the key of ${stream} does not open for ${role}`]),
  ];
}

/**
 * What refuses a resource while it is made: the deployment's role, the keys, and the services that try at once what they will do. `made`:
 * the resources that stand already, as policies that come later are of no help. A sentence each.
 */
export function refusalsOf(cloud: Cloud, made: Cloud, id: string): readonly string[] {
  const resource = cloud[id] as Resource;
  switch (resource.Type) {
    case 'AWS::KMS::Key':
      return keyNeeds(cloud, id, resource, new Set(Object.keys(made)));
    case 'AWS::KMS::Alias':
      return refused(cloud, pointsTo(resource.Properties.TargetKeyId), ['kms:CreateAlias']);
    case 'AWS::DynamoDB::GlobalTable':
      return tableNeeds(cloud, id);
    case 'AWS::Logs::LogGroup':
      return groupNeeds(cloud, id, resource);
    case 'AWS::Lambda::Function':
      return functionNeeds(cloud, made, resource);
    case 'AWS::Lambda::EventSourceMapping':
      return mappingNeeds(cloud, made, resource);
    case 'AWS::Scheduler::Schedule':
      return takenOnBy(cloud, pointsTo(resource.Properties.Target.RoleArn), 'scheduler.amazonaws.com');
    default:
      return [];
  }
}
