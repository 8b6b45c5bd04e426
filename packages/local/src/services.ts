import type { KeyRing } from './kms-keys.ts';
import type { Properties } from './physical-names.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import { callsOf, mayService, type SentFor, type ServiceCall, statementsIn } from './service-calls.ts';
import { type ServiceSends, serviceSends } from './service-sends.ts';
import { refusedTables } from './table-makers.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** Throws one sentence for all that our policies would refuse to services of AWS: deployed, each of them would fail in silence. */
export function holdServices(template: Template, keys: KeyRing): void {
  const refused = [...refusedServices(template), ...refusedTables(template, keys)];
  if (refused.length > 0) throw new Error(`AWS would find these stacks shut: ${refused.join('; ')}.`);
}

/** Every call that services of AWS will make of things of this template by themselves. @internal for tests */
export function serviceCallsOf(template: Template): readonly ServiceCall[] {
  return [...ofAlarms(template), ...ofRules(template), ...ofLogs(template), ...ofPages(template)];
}

/** A sentence for each call of a service that the thing's own policy refuses: the deployed service would fail in silence. @internal for tests */
export function refusedServices(template: Template): readonly string[] {
  const policies = policiesOf(template);
  return serviceCallsOf(template)
    .filter((call) => !mayService(policies.get(thingOf(call.resource)) ?? [], call))
    .map(({ service, action, resource }) => `${service} may not ${action} on ${resource}`);
}

function thingOf(resource: string): string {
  return resource.startsWith('arn:aws:s3:::') ? resource.replace(/\/\*$/, '') : resource;
}

function policiesOf(template: Template): ReadonlyMap<string, readonly Properties[]> {
  const keys = resourcesOfType(template, 'AWS::KMS::Key').map(
    ({ arn, properties }) => [arn, statementsIn(properties, 'KeyPolicy')] as const,
  );
  const topics = resourcesOfType(template, 'AWS::SNS::TopicPolicy').flatMap(({ properties }) =>
    listAt(properties, 'Topics').map((topic) => [String(topic), statementsIn(properties, 'PolicyDocument')] as const),
  );
  const buckets = resourcesOfType(template, 'AWS::S3::BucketPolicy').map(
    ({ properties }) =>
      [`arn:aws:s3:::${textAt(properties, 'Bucket')}`, statementsIn(properties, 'PolicyDocument')] as const,
  );
  return new Map([...keys, ...topics, ...buckets, ...functionPolicies(template)]);
}

/** A permission of a function is a statement of its policy. */
function functionPolicies(template: Template): readonly (readonly [string, readonly Properties[]])[] {
  const permissions = resourcesOfType(template, 'AWS::Lambda::Permission').map(({ properties }) => properties);
  return resourcesOfType(template, 'AWS::Lambda::Function').map(({ arn, ref }) => {
    const own = permissions.filter((one) => [arn, ref].includes(textAt(one, 'FunctionName')));
    return [arn, own.map(statementOf)] as const;
  });
}

function statementOf(permission: Properties): Properties {
  const arn = permission['SourceArn'];
  const account = permission['SourceAccount'];
  const Condition = {
    ...(arn !== undefined && { ArnLike: { 'aws:SourceArn': arn } }),
    ...(account !== undefined && { StringEquals: { 'aws:SourceAccount': account } }),
  };
  return { Effect: 'Allow', Action: permission['Action'], Principal: { Service: permission['Principal'] }, Condition };
}

function sentFor({ account, region, arn }: Resource, contextArn?: string): SentFor {
  return { account, region, sourceArn: arn, contextArn };
}

/** What a service asks of a key that a thing names, by its id, its ARN or an alias; a key of another account has its policy there. */
function ofKey(template: Template, named: string, row: ServiceSends, by: SentFor): readonly ServiceCall[] {
  const keys = resourcesOfType(template, 'AWS::KMS::Key');
  const alias = resourcesOfType(template, 'AWS::KMS::Alias').find(({ ref, arn }) => [ref, arn].includes(named));
  const key = keys.find(({ ref, arn }) => [ref, arn].includes(textAt(alias?.properties, 'TargetKeyId', named)));
  return key === undefined ? [] : callsOf(row, key.arn, by);
}

type ToTopic = { readonly publishes: ServiceSends; readonly usesKey: ServiceSends };

function toTopic(
  template: Template,
  by: Resource,
  target: unknown,
  { publishes, usesKey }: ToTopic,
): readonly ServiceCall[] {
  const topic = resourcesOfType(template, 'AWS::SNS::Topic').find(({ arn }) => arn === target);
  if (topic === undefined) return [];
  const key = textAt(topic.properties, 'KmsMasterKeyId');
  return [...callsOf(publishes, topic.arn, sentFor(by)), ...ofKey(template, key, usesKey, sentFor(by, topic.arn))];
}

function ofAlarms(template: Template): readonly ServiceCall[] {
  const { alarmToTopic: publishes, alarmUsesKey: usesKey } = serviceSends;
  return resourcesOfType(template, 'AWS::CloudWatch::Alarm').flatMap((alarm) =>
    ['AlarmActions', 'OKActions', 'InsufficientDataActions']
      .flatMap((name) => listAt(alarm.properties, name))
      .flatMap((target) => toTopic(template, alarm, target, { publishes, usesKey })),
  );
}

function ofRules(template: Template): readonly ServiceCall[] {
  const { ruleToTopic: publishes, ruleUsesKey: usesKey, ruleToFunction } = serviceSends;
  return resourcesOfType(template, 'AWS::Events::Rule').flatMap((rule) =>
    (listAt(rule.properties, 'Targets') as readonly Properties[]).flatMap((target) => {
      const arn = textAt(target, 'Arn');
      if (arn.includes(':function:')) return callsOf(ruleToFunction, arn, sentFor(rule));
      return toTopic(template, rule, arn, { publishes, usesKey });
    }),
  );
}

function ofLogs(template: Template): readonly ServiceCall[] {
  return resourcesOfType(template, 'AWS::Logs::LogGroup').flatMap((group) => {
    const arn = group.arn.replace(/:\*$/, '');
    return ofKey(template, textAt(group.properties, 'KmsKeyId'), serviceSends.logsUseKey, sentFor(group, arn));
  });
}

function bucketKey({ properties }: Resource): string {
  const [rule] = listAt(objectAt(properties, 'BucketEncryption'), 'ServerSideEncryptionConfiguration');
  return textAt(objectAt((rule ?? {}) as Properties, 'ServerSideEncryptionByDefault'), 'KMSMasterKeyID');
}

function ofPages(template: Template): readonly ServiceCall[] {
  const buckets = resourcesOfType(template, 'AWS::S3::Bucket');
  const bucketAt = (domain: string) => buckets.find(({ ref }) => domain === ref || domain.startsWith(`${ref}.`));
  return resourcesOfType(template, 'AWS::CloudFront::Distribution').flatMap((distribution) => {
    const config = objectAt(distribution.properties, 'DistributionConfig');
    const origins = (listAt(config, 'Origins') as readonly Properties[]).filter((one) => one['OriginAccessControlId']);
    const served = origins.map((one) => bucketAt(textAt(one, 'DomainName'))).filter((one) => one !== undefined);
    const logged = bucketAt(textAt(objectAt(config, 'Logging'), 'Bucket'));
    const { pagesFromBucket, pagesUseKey, accessLogsUseKey } = serviceSends;
    return [
      ...served.flatMap((bucket) => [
        ...callsOf(pagesFromBucket, `${bucket.arn}/*`, sentFor(distribution)),
        ...ofKey(template, bucketKey(bucket), pagesUseKey, sentFor(distribution, bucket.arn)),
      ]),
      ...(logged === undefined
        ? []
        : ofKey(template, bucketKey(logged), accessLogsUseKey, sentFor(distribution, logged.arn))),
    ];
  });
}
