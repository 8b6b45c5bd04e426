/** One limit of AWS: of which service, on what, how much of it at most, and where AWS says so. */
export type Limit = {
  readonly service: string;
  readonly on: string;
  readonly most: number;
  readonly unit: string;
  readonly source: string;
};

const aws = 'https://docs.aws.amazon.com';
const kms = `${aws}/kms/latest/APIReference`;
const kmsQuotas = `${aws}/kms/latest/developerguide/resource-limits.html`;
const oaep = `${aws}/kms/latest/developerguide/symm-asymm-choose-key-spec.html`;
const dynamo = `${aws}/amazondynamodb/latest/developerguide/Constraints.html`;
const dynamoApi = `${aws}/amazondynamodb/latest/APIReference`;
const httpApi = `${aws}/apigateway/latest/developerguide/http-api-quotas.html`;
const lambda = `${aws}/lambda/latest/dg/gettingstarted-limits.html`;
const iam = `${aws}/IAM/latest/UserGuide/reference_iam-quotas.html`;
const bucketPolicies = `${aws}/AmazonS3/latest/userguide/bucket-policies.html`;
const signing = `${aws}/IAM/latest/UserGuide/signing-elements.html`;

const row = (service: string, on: string, most: number, unit: string, source: string): Limit => ({
  service,
  on,
  most,
  unit,
  source,
});

const [kb, mb] = [1024, 1024 * 1024];

/** What AWS refuses and the local cloud with it: each figure once, with its source. What depends on an account is a setting (`cloud-settings.ts`). */
export const limits = {
  kmsMessage: row('KMS', 'message that is signed or given a MAC', 4096, 'bytes', `${kms}/API_Sign.html`),
  kmsPlaintext: row('KMS', 'plaintext under a symmetric key', 4096, 'bytes', `${kms}/API_Encrypt.html`),
  kmsCiphertext: row('KMS', 'ciphertext or signature', 6144, 'bytes', `${kms}/API_Decrypt.html`),
  kmsDataKey: row('KMS', 'data key or random', 1024, 'bytes', `${kms}/API_GenerateDataKey.html`),
  rsa2048Sha256: row('KMS', 'plaintext under RSA_2048, OAEP with SHA-256', 190, 'bytes', oaep),
  rsa3072Sha256: row('KMS', 'plaintext under RSA_3072, OAEP with SHA-256', 318, 'bytes', oaep),
  rsa4096Sha256: row('KMS', 'plaintext under RSA_4096, OAEP with SHA-256', 446, 'bytes', oaep),
  rsa2048Sha1: row('KMS', 'plaintext under RSA_2048, OAEP with SHA-1', 214, 'bytes', oaep),
  rsa3072Sha1: row('KMS', 'plaintext under RSA_3072, OAEP with SHA-1', 342, 'bytes', oaep),
  rsa4096Sha1: row('KMS', 'plaintext under RSA_4096, OAEP with SHA-1', 470, 'bytes', oaep),
  keyPolicy: row('KMS', 'policy of a key', 32 * kb, 'bytes', kmsQuotas),

  item: row('DynamoDB', 'item, names and values', 400 * kb, 'bytes', dynamo),
  partitionKey: row('DynamoDB', 'partition key', 2048, 'bytes', dynamo),
  sortKey: row('DynamoDB', 'sort key', 1024, 'bytes', dynamo),
  expression: row('DynamoDB', 'expression', 4 * kb, 'bytes', dynamo),
  expressionWords: row('DynamoDB', 'names or values of an expression', 2 * mb, 'bytes', dynamo),
  transactionItems: row('DynamoDB', 'items of a transaction', 100, 'items', `${dynamoApi}/API_TransactWriteItems.html`),
  transaction: row('DynamoDB', 'items of a transaction together', 4 * mb, 'bytes', dynamo),
  batchGet: row('DynamoDB', 'keys of a BatchGetItem', 100, 'items', `${dynamoApi}/API_BatchGetItem.html`),
  batchGetAnswer: row('DynamoDB', 'answer of a BatchGetItem', 16 * mb, 'bytes', `${dynamoApi}/API_BatchGetItem.html`),
  batchWrite: row('DynamoDB', 'requests of a BatchWriteItem', 25, 'items', `${dynamoApi}/API_BatchWriteItem.html`),
  batchWriteAll: row('DynamoDB', 'BatchWriteItem', 16 * mb, 'bytes', `${dynamoApi}/API_BatchWriteItem.html`),
  page: row('DynamoDB', 'page of a query or scan', mb, 'bytes', `${dynamoApi}/API_Query.html`),
  indexes: row('DynamoDB', 'global secondary indexes of a table', 20, 'indexes', dynamo),
  projected: row('DynamoDB', 'attributes named by all indexes of a table', 100, 'attributes', dynamo),

  requestHead: row('API Gateway', 'request line and header values', 10_240, 'bytes', httpApi),
  requestBody: row('API Gateway', 'payload', 10 * mb, 'bytes', httpApi),
  integrationTime: row('API Gateway', 'time a function has to answer', 30_000, 'milliseconds', httpApi),

  payload: row('Lambda', 'request or response of a call that waits', 6 * mb, 'bytes', lambda),
  laterPayload: row('Lambda', 'event of a call that does not wait', mb, 'bytes', lambda),
  variables: row('Lambda', 'environment variables of a function', 4 * kb, 'bytes', lambda),
  functionPolicy: row('Lambda', 'policy of a function', 20 * kb, 'bytes', lambda),
  concurrency: row('Lambda', 'calls at once in an account, unless it has another quota', 1000, 'calls', lambda),

  inlinePolicies: row('IAM', 'inline policies of a role together, without white space', 10_240, 'characters', iam),
  managedPolicy: row('IAM', 'managed policy, without white space', 6144, 'characters', iam),
  managedOfRole: row('IAM', 'managed policies of a role', 10, 'policies', iam),
  trustPolicy: row('IAM', 'trust policy of a role', 2048, 'characters', iam),
  roleTags: row('IAM', 'tags of a role', 50, 'tags', iam),
  bucketPolicy: row('S3', 'policy of a bucket', 20 * kb, 'bytes', bucketPolicies),
  clockSkew: row('Signature', 'age of a request', 300, 'seconds', signing),
} as const satisfies { readonly [name: string]: Limit };

/** Whether this much is more than a limit allows. */
export function isOver({ most }: Limit, given: number): boolean {
  return given > most;
}
