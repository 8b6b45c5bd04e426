/**
 * List prices in US dollars, Asia Pacific (Singapore), ap-southeast-1, as the public price pages showed them in November 2026;
 * to be checked against the current pages before anybody budgets with them.
 */
export const prices = {
  note: 'list price, ap-southeast-1, as of November 2026, to be checked',
  perMillion: {
    readUnits: { dollars: 0.1425, source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
    writeUnits: { dollars: 0.7125, source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
    kmsCalls: { dollars: 3, source: 'aws.amazon.com/kms/pricing' },
    httpRequests: { dollars: 1.25, source: 'aws.amazon.com/api-gateway/pricing' },
    lambdaRequests: { dollars: 0.2, source: 'aws.amazon.com/lambda/pricing' },
  },
  perGigabyteSecond: { dollars: 0.0000166667, source: 'aws.amazon.com/lambda/pricing (x86)' },
  perMonth: {
    kmsKey: { dollars: 1, source: 'aws.amazon.com/kms/pricing' },
    keyRotation: { dollars: 1, source: 'aws.amazon.com/kms/pricing: the first and the second rotation of a key, each' },
    alarm: { dollars: 0.1, source: 'aws.amazon.com/cloudwatch/pricing' },
    tableGigabyte: { dollars: 0.285, source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
    recoveryGigabyte: { dollars: 0.228, source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
    logGigabyte: { dollars: 0.03, source: 'aws.amazon.com/cloudwatch/pricing' },
    bucketGigabyte: { dollars: 0.025, source: 'aws.amazon.com/s3/pricing' },
    plusUser: { dollars: 0.02, source: 'aws.amazon.com/cognito/pricing (Plus)' },
    essentialsUser: {
      dollars: 0.015,
      source: 'aws.amazon.com/cognito/pricing (Essentials; the first 10,000 are free)',
    },
  },
} as const;
