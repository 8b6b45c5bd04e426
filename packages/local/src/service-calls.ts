import type { Properties } from './physical-names.ts';
import { evaluatePolicy, statementsOf } from './policy.ts';
import { listAt, objectAt } from './properties.ts';
import type { ServiceSends } from './service-sends.ts';

/** One action that a service asks of a thing of ours, with every condition key that it sends. */
export type ServiceCall = {
  readonly service: string;
  readonly action: string;
  readonly resource: string;
  readonly sends: { readonly [conditionKey: string]: string };
};

/** For whom a service does something: the account, the thing that had it do so, what the encryption context names. */
export type SentFor = {
  readonly account: string;
  readonly region: string;
  readonly sourceArn: string;
  readonly contextArn?: string | undefined;
};

/** What a service asks of `resource` by a line of the table `service-sends.ts`, action by action. */
export function callsOf(row: ServiceSends, resource: string, sentFor: SentFor): readonly ServiceCall[] {
  const sends = {
    'aws:SecureTransport': 'true',
    ...(row.says.includes('account') && { 'aws:SourceAccount': sentFor.account }),
    ...(row.says.includes('arn') && { 'aws:SourceArn': sentFor.sourceArn }),
    ...(row.context !== undefined && {
      [`kms:EncryptionContext:${row.context}`]: sentFor.contextArn ?? '',
      'kms:EncryptionContextKeys': row.context,
    }),
  };
  const service = row.service.replace('{region}', sentFor.region);
  return row.actions.map((action) => ({ service, action, resource, sends }));
}

/**
 * Whether the policy of a thing (a key, a topic, a bucket, a function) lets a service do this with what it sends. A service has no
 * policies of its own: what the thing's policy does not say, nobody says. Source: IAM user guide, policy evaluation logic.
 */
export function mayService(
  statements: readonly Properties[],
  { service, action, resource, sends }: ServiceCall,
): boolean {
  const context = new Map(Object.entries(sends).map(([key, value]) => [key.toLowerCase(), [value]] as const));
  const isService = (principal: unknown): boolean =>
    servicesIn(principal).some((name) => name === service || name === '*');
  return evaluatePolicy(statements, { action, resource, context }, isService) === 'allow';
}

function servicesIn(principal: unknown): readonly string[] {
  if (principal === '*') return ['*'];
  if (typeof principal !== 'object' || principal === null) return [];
  const everybody = listAt(principal as Properties, 'AWS').filter((name) => name === '*');
  return [...listAt(principal as Properties, 'Service'), ...everybody].map(String);
}

/** The statements of a policy document as a template holds it. */
export function statementsIn(properties: Properties, name: string): readonly Properties[] {
  return statementsOf(objectAt(properties, name));
}
