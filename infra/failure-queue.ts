import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { constructId, type FunctionName } from './desks.ts';
import type { Keys } from './keys.ts';

/**
 * What a background function could not do waits here, 14 days, until a person deals with it: never dropped by a
 * machine. It holds positions in a stream and error texts, no record, so the logs key encrypts it. Its name is made for it: SQS
 * gives the name of a deleted queue to no other for 60 seconds, and a second try would come sooner.
 */
export function failureQueue(stack: Stack, name: FunctionName, keys: Keys): IQueue {
  return new Queue(stack, `Failures${constructId(name)}`, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: keys.logs,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  }) as IQueue;
}
