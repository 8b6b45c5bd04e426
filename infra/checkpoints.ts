import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Keys } from './keys.ts';
import { signedCheckpoints } from './nag.ts';
import type { Settings } from './settings.ts';

/** A name known beforehand, so that the key's policy can name the bucket before it exists. */
export function checkpointsBucketName({ account, region }: Settings): string {
  return `homeward-checkpoints-${account}-${region}`;
}

/**
 * Where the signed words on the log of receipts lie. In compliance mode nobody, not the account itself, takes one out or writes over
 * it before its days are over: an altered log cannot be made to agree with it.
 */
export function makeCheckpoints(stack: Stack, settings: Settings, keys: Keys): void {
  const bucket = new Bucket(stack, 'Checkpoints', {
    bucketName: checkpointsBucketName(settings),
    encryption: BucketEncryption.KMS,
    encryptionKey: keys.logs,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    objectLockEnabled: true,
    objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(settings.checkpointDays)),
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  signedCheckpoints(bucket);
}
