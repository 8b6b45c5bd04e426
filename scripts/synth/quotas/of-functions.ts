import { type Limit, limits, quotas } from '@homeward/local/limits';
import { type Resource, resourcesOfType } from '@homeward/local/template';
import {
  bytes,
  characters,
  constructNamed,
  count,
  each,
  type Figure,
  inAll,
  type Measured,
  type Properties,
  per,
  type Quota,
} from './quota.ts';

const lambda = 'AWS::Lambda::Function';

/** What may be reserved in an account with the usual quota: Lambda keeps a part of it free for all. */
const reservable: Limit = {
  ...limits.concurrency,
  on: 'calls at once reserved by all functions, of the usual quota',
  most: limits.concurrency.most - quotas.unreserved.most,
};

/** What a function, its role and its own policy may hold. */
export const ofFunctions: readonly Quota[] = [
  {
    limit: limits.managedPolicy,
    of: each('AWS::IAM::ManagedPolicy', ({ PolicyDocument }) => characters(PolicyDocument)),
  },
  { limit: limits.managedOfRole, of: attached },
  { limit: limits.inlinePolicies, of: each('AWS::IAM::Role', ({ Policies }) => documents(Policies)) },
  { limit: limits.trustPolicy, of: each('AWS::IAM::Role', (role) => characters(role['AssumeRolePolicyDocument'])) },
  { limit: quotas.roles, of: inAll('AWS::IAM::Role') },
  { limit: quotas.policies, of: inAll('AWS::IAM::ManagedPolicy') },

  { limit: limits.variables, of: each(lambda, ({ Environment }) => bytes(Environment?.Variables ?? {})) },
  { limit: limits.functionPolicy, of: invokers },
  { limit: quotas.layers, of: each(lambda, ({ Layers }) => count(Layers)) },
  { limit: quotas.time, of: each(lambda, ({ Timeout }) => Timeout) },
  { limit: limits.integrationTime, of: answering },
  { limit: quotas.memory, of: each(lambda, ({ MemorySize }) => MemorySize) },
  { limit: quotas.code, of: (measured) => each(lambda, (_, one) => measured.codeOf(one))(measured) },
  // The archive is smaller than what it holds.
  { limit: quotas.packed, of: (measured) => each(lambda, (_, one) => measured.codeOf(one))(measured) },
  { limit: reservable, of: reserved },
  {
    limit: quotas.streamReaders,
    of: per('AWS::Lambda::EventSourceMapping', ({ EventSourceArn }) => EventSourceArn),
    mayBeFull: true,
  },
];

function documents(inline: readonly { readonly PolicyDocument: unknown }[] = []): number {
  return inline.reduce((sum, { PolicyDocument }) => sum + characters(PolicyDocument), 0);
}

/** A policy names the roles it belongs to, and a role may name policies. */
function attached({ deployed }: Measured): readonly Figure[] {
  const named = resourcesOfType(deployed, 'AWS::IAM::ManagedPolicy').flatMap(
    ({ properties }) => ((properties as Properties)['Roles'] ?? []) as readonly string[],
  );
  return resourcesOfType(deployed, 'AWS::IAM::Role').map(({ ref, constructId, properties }) => ({
    where: constructId,
    figure: named.filter((role) => role === ref).length + count(properties['ManagedPolicyArns']),
  }));
}

/** Lambda writes a statement for each permission, with what the CDK calls it by as its id. */
function invokers({ deployed }: Measured): readonly Figure[] {
  const groups = Map.groupBy(resourcesOfType(deployed, 'AWS::Lambda::Permission'), ({ properties }) =>
    String(properties['FunctionName']),
  );
  return [...groups].map(([name, all]) => ({
    where: constructNamed(deployed, name),
    figure: bytes({ Version: '2012-10-17', Id: 'default', Statement: all.map(statement) }),
  }));
}

function statement({ stack, logicalId, properties: { Action, FunctionName, Principal, SourceArn } }: Resource): object {
  return {
    // CloudFormation's own end of a name stands for what it adds.
    Sid: `${stack}-${logicalId}-000000000000`,
    Effect: 'Allow',
    Principal: { Service: Principal },
    Action,
    Resource: FunctionName,
    Condition: { ArnLike: { 'AWS:SourceArn': SourceArn } },
  };
}

/** Functions that the API waits for. */
function answering(measured: Measured): readonly Figure[] {
  const called = resourcesOfType(measured.deployed, 'AWS::ApiGatewayV2::Integration').map(({ properties }) =>
    String(properties['IntegrationUri']),
  );
  return each(lambda, ({ Timeout }, { arn }) => (called.includes(arn) ? Timeout * 1000 : undefined))(measured);
}

function reserved({ deployed }: Measured): readonly Figure[] {
  const functions = resourcesOfType(deployed, lambda);
  const figure = functions.reduce(
    (sum, { properties }) => sum + Number(properties['ReservedConcurrentExecutions'] ?? 0),
    0,
  );
  return functions.length === 0 ? [] : [{ where: 'in all', figure }];
}
