import { expect, test } from 'vitest';
import { mayUseKey } from '../../packages/local/src/kms-authorisation.ts';
import { keyRingOf } from '../../packages/local/src/kms-keys.ts';
import type { Properties } from '../../packages/local/src/physical-names.ts';
import { callsOf, mayService } from '../../packages/local/src/service-calls.ts';
import { serviceSends } from '../../packages/local/src/service-sends.ts';
import { holdServices, refusedServices, serviceCallsOf } from '../../packages/local/src/services.ts';
import { tableKeyUses } from '../../packages/local/src/table-makers.ts';
import { loadTemplate, type Template } from '../../packages/local/src/template.ts';
import { synthesised } from '../cloud/running.ts';

const real = loadTemplate(synthesised);

type Statement = Properties & { readonly Principal?: { readonly Service?: string | readonly string[] } };

/** The template with every statement changed that names a service; `undefined` takes it away. */
function changed(service: string, change: (statement: Statement) => Statement | undefined): Template {
  const inDocument = (document: { readonly Statement: readonly Statement[] }) => ({
    ...document,
    Statement: document.Statement.flatMap((one) =>
      [one.Principal?.Service ?? []].flat().includes(service) ? (change(one) ?? []) : one,
    ),
  });
  const resources = real.resources.map((resource) => {
    const properties: Record<string, unknown> = { ...resource.properties };
    for (const name of ['KeyPolicy', 'PolicyDocument'])
      if (resource.type !== 'AWS::IAM::ManagedPolicy' && properties[name] !== undefined)
        properties[name] = inDocument(properties[name] as Parameters<typeof inDocument>[0]);
    return { ...resource, properties };
  });
  return { ...real, resources };
}

const events = 'events.amazonaws.com';
const onlyOurTopics = { ArnLike: { 'kms:EncryptionContext:aws:sns:topicArn': 'arn:aws:sns:*:Homeward-*' } };
/** The alarm's key as it must be: EventBridge is bound by the topic alone. */
const boundByTopic = (more: Properties) => (one: Statement) =>
  JSON.stringify(one['Action']).includes('kms:')
    ? { ...one, Principal: { Service: events }, Condition: { ...onlyOurTopics, ...more } }
    : one;
const ofEvents = (template: Template) => refusedServices(template).filter((line) => line.startsWith(events));

test('EventBridge raises an alarm where the key asks for the topic, and not where it asks for an account too', () => {
  expect(ofEvents(changed(events, boundByTopic({})))).toEqual([]);
  const planted = changed(events, boundByTopic({ StringEquals: { 'aws:SourceAccount': real.account } }));
  expect([...new Set(ofEvents(planted))]).toEqual([
    expect.stringMatching(/^events\.amazonaws\.com may not kms:Decrypt on arn:aws:kms:/),
    expect.stringMatching(/^events\.amazonaws\.com may not kms:GenerateDataKey on arn:aws:kms:/),
  ]);
});

test('no service that works with ours is refused by the policies as they are synthesised', () => {
  expect(refusedServices(real)).toEqual([]);
  expect(() => holdServices(real, keyRingOf(real))).not.toThrow();
});

test('a cloud does not start whose alarms nobody hears, or whose tables cannot be made', () => {
  const deaf = changed(events, boundByTopic({ StringEquals: { 'aws:SourceAccount': real.account } }));
  expect(() => holdServices(deaf, keyRingOf(deaf))).toThrow(
    /^AWS would find these stacks shut: events\.amazonaws\.com/,
  );
  const shut = new Map([...keyRingOf(real)].map(([name, key]) => [name, { ...key, statements: [] }] as const));
  expect(() => holdServices(real, shut)).toThrow(/whoever makes the table [\w-]+ may not kms:ReEncryptTo/);
});

test('each service that works with ours is refused once its statement is gone', () => {
  const services = [...new Set(serviceCallsOf(real).map(({ service }) => service))];
  expect(services.length).toBeGreaterThanOrEqual(5);
  for (const service of services) {
    const refused = refusedServices(changed(service, () => undefined));
    expect(
      refused.filter((line) => line.startsWith(`${service} may not`)),
      service,
    ).not.toEqual([]);
  }
});

test('CloudFront reads for this distribution alone, and EventBridge wakes a function by its rule alone', () => {
  const other = callsOf(serviceSends.pagesFromBucket, 'arn:aws:s3:::b/*', {
    account: real.account,
    region: real.region,
    sourceArn: 'arn:aws:cloudfront::000000000000:distribution/other',
  });
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::b/*',
    Condition: { StringEquals: { 'aws:SourceArn': 'arn:aws:cloudfront::000000000000:distribution/ours' } },
  };
  expect(other.map((call) => mayService([statement], call))).toEqual([false]);
  const without = real.resources.filter(
    ({ type, properties }) => type !== 'AWS::Lambda::Permission' || properties['Principal'] !== events,
  );
  expect(ofEvents({ ...real, resources: without })).toContainEqual(expect.stringMatching(/lambda:InvokeFunction/));
});

test('a refusal in a policy wins, and a statement for roles lets no service in', () => {
  const call = { service: events, action: 'sns:Publish', resource: 'arn:t', sends: {} };
  const allow = { Effect: 'Allow', Principal: { Service: events }, Action: 'sns:Publish', Resource: 'arn:t' };
  const deny = { Effect: 'Deny', Principal: '*', Action: 'sns:*', Resource: 'arn:t' };
  expect(mayService([allow], call)).toBe(true);
  expect(mayService([allow, deny], call)).toBe(false);
  expect(mayService([{ ...allow, Principal: { AWS: 'arn:aws:iam::000000000000:root' } }], call)).toBe(false);
});

test('DynamoDB asks eight things of a table key, each through DynamoDB, and a grant for itself', () => {
  const uses = tableKeyUses('cases', real.account, real.region);
  expect(uses.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      'kms:Decrypt',
      'kms:ReEncryptTo',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:CreateGrant',
    ]),
  );
  const [key] = keyRingOf(real).values();
  if (key === undefined) throw new Error('the template has no key');
  const Condition = {
    StringEquals: { 'kms:ViaService': `dynamodb.${real.region}.amazonaws.com` },
    BoolIfExists: { 'kms:GrantIsForAWSResource': 'true' },
  };
  const delegated = { Effect: 'Allow', Principal: { AWS: key.account }, Action: 'kms:*', Resource: '*', Condition };
  const role = { arn: 'arn:r', name: 'r', statements: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*' }] };
  const deployer = { id: 'r', name: 'r', sessionArn: 'arn:s', role };
  const refused = (statement: Properties) =>
    uses.filter((use) => !mayUseKey(deployer, { ...key, statements: [statement] }, use)).map(({ action }) => action);
  expect(refused(delegated)).toEqual([]);
  const elsewhere = { ...Condition, StringEquals: { 'kms:ViaService': 's3.ap-southeast-1.amazonaws.com' } };
  expect(refused({ ...delegated, Condition: elsewhere })).toHaveLength(8);
});
