import { limits, quotas } from '@homeward/local/limits';
import { resourcesOfType } from '@homeward/local/template';
import {
  bytes,
  characters,
  count,
  each,
  type Figure,
  inAll,
  type Measured,
  type Properties,
  per,
  type Quota,
} from './quota.ts';

const table = 'AWS::DynamoDB::GlobalTable';
const headers = 'AWS::CloudFront::ResponseHeadersPolicy';

/** What keys, tables, logs, alarms, the sign-in and the CDN may hold, and how many of each an account. */
export const ofTheAccount: readonly Quota[] = [
  { limit: limits.keyPolicy, of: each('AWS::KMS::Key', ({ KeyPolicy }) => bytes(KeyPolicy)) },
  { limit: quotas.aliases, of: per('AWS::KMS::Alias', ({ TargetKeyId }) => TargetKeyId) },
  { limit: quotas.keys, of: inAll('AWS::KMS::Key') },

  { limit: limits.indexes, of: each(table, ({ GlobalSecondaryIndexes }) => count(GlobalSecondaryIndexes)) },
  { limit: limits.projected, of: each(table, ({ GlobalSecondaryIndexes }) => projected(GlobalSecondaryIndexes)) },
  { limit: quotas.tables, of: inAll(table) },
  { limit: limits.bucketPolicy, of: each('AWS::S3::BucketPolicy', ({ PolicyDocument }) => bytes(PolicyDocument)) },
  { limit: quotas.buckets, of: inAll('AWS::S3::Bucket') },

  { limit: quotas.logPolicies, of: (measured) => [{ where: 'in all', figure: logPolicies(measured).length }] },
  { limit: quotas.logPolicy, of: logPolicies },
  { limit: quotas.logFilters, of: per('AWS::Logs::MetricFilter', ({ LogGroupName }) => LogGroupName) },
  { limit: quotas.logGroups, of: inAll('AWS::Logs::LogGroup') },
  { limit: quotas.alarmActions, of: each('AWS::CloudWatch::Alarm', ({ AlarmActions }) => count(AlarmActions)) },
  { limit: quotas.rules, of: inAll('AWS::Events::Rule') },
  { limit: quotas.targets, of: each('AWS::Events::Rule', ({ Targets }) => count(Targets)) },
  { limit: quotas.pattern, of: each('AWS::Events::Rule', ({ EventPattern }) => characters(EventPattern)) },
  { limit: quotas.schedules, of: inAll('AWS::Scheduler::Schedule') },
  { limit: quotas.topics, of: inAll('AWS::SNS::Topic') },
  { limit: quotas.queuePolicy, of: each('AWS::SQS::QueuePolicy', ({ PolicyDocument }) => bytes(PolicyDocument)) },

  { limit: quotas.pools, of: inAll('AWS::Cognito::UserPool') },
  { limit: quotas.groups, of: per('AWS::Cognito::UserPoolGroup', ({ UserPoolId }) => UserPoolId) },
  { limit: quotas.clients, of: per('AWS::Cognito::UserPoolClient', ({ UserPoolId }) => UserPoolId) },
  { limit: quotas.callbacks, of: each('AWS::Cognito::UserPoolClient', ({ CallbackURLs }) => count(CallbackURLs)) },

  { limit: quotas.distributions, of: inAll('AWS::CloudFront::Distribution') },
  {
    limit: quotas.behaviours,
    of: each('AWS::CloudFront::Distribution', ({ DistributionConfig }) => count(DistributionConfig?.CacheBehaviors)),
  },
  { limit: quotas.headerPolicies, of: inAll(headers) },
  {
    limit: quotas.ownHeaders,
    of: each(headers, ({ ResponseHeadersPolicyConfig: config }) => count(config?.CustomHeadersConfig?.Items)),
  },
  {
    limit: quotas.pagePolicy,
    of: each(
      headers,
      ({ ResponseHeadersPolicyConfig: config }) =>
        config?.SecurityHeadersConfig?.ContentSecurityPolicy?.ContentSecurityPolicy?.length,
    ),
  },
  { limit: quotas.edgeFunctions, of: inAll('AWS::CloudFront::Function') },
  { limit: quotas.edgeCode, of: each('AWS::CloudFront::Function', ({ FunctionCode }) => bytes(FunctionCode)) },
  { limit: quotas.originAccess, of: inAll('AWS::CloudFront::OriginAccessControl') },
];

/** Attributes that indexes name one by one; those that carry everything name none. */
function projected(indexes: readonly { readonly Projection?: { readonly NonKeyAttributes?: unknown } }[] = []): number {
  return indexes.reduce((sum, { Projection }) => sum + count(Projection?.NonKeyAttributes), 0);
}

/** Those of the templates, and the one that AWS writes itself for whatever delivers its logs to a group: an API's access log does. */
function logPolicies(measured: Measured): readonly Figure[] {
  const own = each('AWS::Logs::ResourcePolicy', ({ PolicyDocument }) => characters(PolicyDocument))(measured);
  const groups = resourcesOfType(measured.deployed, 'AWS::ApiGatewayV2::Stage').flatMap(({ properties }) => {
    const { DestinationArn } = ((properties as Properties)['AccessLogSettings'] ?? {}) as { DestinationArn?: string };
    return DestinationArn === undefined ? [] : [`${DestinationArn}:log-stream:*`];
  });
  if (groups.length === 0) return own;
  const conditions = {
    StringEquals: { 'aws:SourceAccount': [measured.deployed.account] },
    ArnLike: { 'aws:SourceArn': [`arn:aws:logs:${measured.deployed.region}:${measured.deployed.account}:*`] },
  };
  const principal = { Service: 'delivery.logs.amazonaws.com' };
  const statement = {
    Sid: 'AWSLogDeliveryWrite',
    Effect: 'Allow',
    Principal: principal,
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: groups,
    Condition: conditions,
  };
  return [
    ...own,
    { where: 'AWSLogDeliveryWrite20150319', figure: characters({ Version: '2012-10-17', Statement: [statement] }) },
  ];
}
