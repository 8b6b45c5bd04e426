/**
 * Regions of AWS that have every service of ours, Cognito, SES and EventBridge Scheduler among them. Node 24 and Arm are in all of them.
 * Source: AWS's list of endpoints as botocore 1.37.9 ships it (`data/endpoints.json`), partition `aws`, services lambda, dynamodb, kms,
 * cognito-idp, email, apigateway, events, scheduler, sqs, sns, logs, monitoring, s3, acm.
 */
const whole = [
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ca-central-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'sa-east-1',
  'eu-central-1',
  'eu-north-1',
  'eu-south-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'af-south-1',
  'me-south-1',
];

/** What the others did not have when that list was made. */
const lacking: Readonly<Record<string, readonly string[]>> = {
  'ap-east-1': ['SES'],
  'ap-south-2': ['SES'],
  'ap-southeast-4': ['SES'],
  'ap-southeast-5': ['SES', 'EventBridge Scheduler'],
  'ap-southeast-7': ['Cognito', 'SES', 'EventBridge Scheduler'],
  'ca-west-1': ['SES', 'EventBridge Scheduler'],
  'eu-central-2': ['SES'],
  'eu-south-2': ['SES'],
  'il-central-1': ['EventBridge Scheduler'],
  'me-central-1': ['SES'],
  'mx-central-1': ['Cognito', 'SES', 'EventBridge Scheduler'],
};

/** The region that was set. Throws one sentence where not all of the platform would run. */
export function regionOf(value: unknown): string {
  if (typeof value !== 'string')
    throw new Error('cdk.json: "region" is missing or malformed: it is a name of AWS, as ap-southeast-1.');
  if (whole.includes(value)) return value;
  const without = lacking[value];
  const why = without ? `has no ${without.join(', ')}` : 'is none of those that are known to have all services';
  throw new Error(
    `cdk.json: "region" ${value} ${why}: take one that has, as ${whole[0]}; what AWS added since goes into infra/regions.ts.`,
  );
}

/** KMS uses a key in the key's own region alone. Throws one sentence on the ARN of a key elsewhere. */
export function ofThisRegion(name: string, arn: string | null, region: string): void {
  const there = arn?.split(':')[3];
  if (there === undefined || there === region) return;
  throw new Error(
    `cdk.json: "${name}" is a key of ${there}, and KMS would use it there alone: give one of ${region}, or its multi-Region replica there.`,
  );
}
