import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** Runs both rule packs over every stack at synthesis; any finding makes `app.synth()` throw. */
export function checkEverything(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app));
}

/**
 * Each exception stands at one resource, with the reason it is true of that resource. Named with its pack in front, it
 * stands in the report too.
 */
function accept(construct: IConstruct, rules: readonly string[], reason: string): void {
  const resource = construct.node.defaultChild ?? construct;
  for (const rule of rules) {
    const pack = rule.slice(0, rule.lastIndexOf('-'));
    Validations.of(resource).acknowledge({ id: `${pack}::${rule}`, reason });
  }
}

export function noPrivateNetwork(construct: IConstruct): void {
  const reason =
    'It calls AWS services over TLS with its own role and nothing else; there is no private network to reach.';
  accept(construct, ['NIST.800.53.R5-LambdaInsideVPC'], reason);
}

export function noLaterTry(construct: IConstruct): void {
  const reason =
    'It is called only by the HTTP API, which waits for the answer: a dead-letter queue would never get a message.';
  accept(construct, ['NIST.800.53.R5-LambdaDLQ'], reason);
}

export function nothingReserved(construct: IConstruct): void {
  const reason =
    'Whoever deploys says what is reserved ("concurrency"): a new account may run ten calls at once and lets nobody reserve any.';
  accept(construct, ['NIST.800.53.R5-LambdaConcurrency'], reason);
}

export function opensByItsLink(construct: IConstruct): void {
  const reason =
    'A one-time link of 256 random bits in the body stands for the token: its hash is looked up, its code is spoken, it opens one handover for two hours.';
  accept(construct, ['AwsSolutions-APIG4'], reason);
}

export function passwordsOfPeople(construct: IConstruct): void {
  const reason =
    'ASVS 6.2.5 forbids rules of composition: 12 characters or more, breached passwords refused, a second factor always.';
  accept(construct, ['AwsSolutions-COG1'], reason);
}

const serverLogs = ['AwsSolutions-S1', 'NIST.800.53.R5-S3BucketLoggingEnabled'];
const replication = ['NIST.800.53.R5-S3BucketReplicationEnabled'];

export function filesOfTheApp(construct: IConstruct): void {
  const reason =
    'S3 delivers server access logs to no bucket with a customer key, which every bucket here has; CloudFront, the only reader, logs each request.';
  accept(construct, serverLogs, reason);
  accept(construct, replication, 'It holds copies of a build: any commit makes the same files again.');
}

export function checkpointsHaveManyNames(construct: IConstruct, bucketName: string): void {
  const reason =
    'Each checkpoint has a name of its own, by the size of the log; it may put under this one prefix and nothing else.';
  const id = `AwsSolutions::AwsSolutions-IAM5[Resource::arn:aws:s3:::${bucketName}/checkpoints/*]`;
  Validations.of(construct.node.defaultChild ?? construct).acknowledge({ id, reason });
}

export function signedCheckpoints(construct: IConstruct): void {
  const reason =
    'S3 delivers server access logs to no bucket with a customer key, which every bucket here has; one function may only put, and what lies there is locked.';
  accept(construct, serverLogs, reason);
  accept(construct, replication, 'Each checkpoint covers all before it, and is locked against the account itself.');
}

export function logsOfTheApp(construct: IConstruct): void {
  const reason =
    'It holds the access logs themselves; S3 delivers logs about them to no bucket with a customer key, which every bucket here has.';
  accept(construct, serverLogs, reason);
  accept(
    construct,
    replication,
    'Access logs say which address read which page; a second copy abroad is a risk and nobody needs it.',
  );
}

export function restoredHaveManyNames(construct: IConstruct, tables: readonly string[]): void {
  const reason =
    'A restored table is named by whoever restores it; none that somebody works with has a name that begins so.';
  for (const arn of tables) {
    const id = `AwsSolutions::AwsSolutions-IAM5[Resource::${arn}]`;
    Validations.of(construct.node.defaultChild ?? construct).acknowledge({ id, reason });
  }
}

export function openToAllCountries(construct: IConstruct): void {
  accept(
    construct,
    ['AwsSolutions-CFR1'],
    'Embassies and missions work from many countries and through foreign networks; the second factor is the gate.',
  );
  accept(
    construct,
    ['AwsSolutions-CFR2'],
    'No web ACL: it costs more than all the rest when idle; the API has a token check, schemas, limits of size and rate on every route.',
  );
}

export function namelessApp(construct: IConstruct): void {
  accept(
    construct,
    ['AwsSolutions-CFR4'],
    'Without a domain of its own the distribution uses the certificate of cloudfront.net, whose oldest protocol cannot be set.',
  );
}
