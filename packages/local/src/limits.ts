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

const cloudFormation = `${aws}/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html`;
const logs = `${aws}/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html`;
const events = `${aws}/eventbridge/latest/userguide/eb-quota.html`;
const cognito = `${aws}/cognito/latest/developerguide/quotas.html`;
const cloudFront = `${aws}/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html`;

/** What AWS refuses while templates are deployed, beside the policies and variables above: `npm run synth` holds each stack to it. */
export const quotas = {
  resources: row('CloudFormation', 'resources of a stack', 500, 'resources', cloudFormation),
  outputs: row('CloudFormation', 'outputs of a stack', 200, 'outputs', cloudFormation),
  parameters: row('CloudFormation', 'parameters of a stack', 200, 'parameters', cloudFormation),
  template: row('CloudFormation', 'template that lies in a bucket', mb, 'bytes', cloudFormation),
  templateInRequest: row('CloudFormation', 'template without a bucket', 51_200, 'bytes', cloudFormation),

  routes: row('API Gateway', 'routes of an API', 300, 'routes', httpApi),
  integrations: row('API Gateway', 'integrations of an API', 300, 'integrations', httpApi),
  authorizers: row('API Gateway', 'authorizers of an API', 10, 'authorizers', httpApi),
  stages: row('API Gateway', 'stages of an API', 10, 'stages', httpApi),
  scopes: row('API Gateway', 'scopes of a route', 10, 'scopes', httpApi),
  audiences: row('API Gateway', 'audiences of an authorizer', 50, 'audiences', httpApi),
  accessLog: row('API Gateway', 'format of an access log', 3 * kb, 'bytes', httpApi),

  roles: row('IAM', 'roles of an account', 1000, 'roles', iam),
  policies: row('IAM', 'managed policies of an account', 1500, 'policies', iam),

  layers: row('Lambda', 'layers of a function', 5, 'layers', lambda),
  time: row('Lambda', 'time of a call', 900, 'seconds', lambda),
  memory: row('Lambda', 'memory of a function', 10_240, 'MB', lambda),
  code: row('Lambda', 'code of a function, unpacked', 250 * mb, 'bytes', lambda),
  packed: row('Lambda', 'code of a function, packed (here: unpacked)', 50 * mb, 'bytes', lambda),
  unreserved: row(
    'Lambda',
    'calls at once that no function may reserve',
    100,
    'calls',
    `${aws}/lambda/latest/dg/configuration-concurrency.html`,
  ),
  streamReaders: row(
    'DynamoDB',
    'functions that read one stream',
    2,
    'functions',
    `${aws}/lambda/latest/dg/with-ddb.html`,
  ),
  tables: row('DynamoDB', 'tables of an account', 2500, 'tables', dynamo),

  aliases: row('KMS', 'aliases of a key', 50, 'aliases', kmsQuotas),
  keys: row('KMS', 'keys of an account', 100_000, 'keys', kmsQuotas),

  logPolicies: row('CloudWatch Logs', 'resource policies of an account', 10, 'policies', logs),
  logPolicy: row(
    'CloudWatch Logs',
    'resource policy',
    5120,
    'characters',
    `${aws}/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html`,
  ),
  logFilters: row('CloudWatch Logs', 'metric filters of a log group', 100, 'filters', logs),
  logGroups: row('CloudWatch Logs', 'log groups of an account', 1_000_000, 'groups', logs),
  alarmActions: row(
    'CloudWatch',
    'actions of an alarm',
    5,
    'actions',
    `${aws}/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html`,
  ),
  // 300 in most regions.
  rules: row('EventBridge', 'rules of a bus, in the smallest region', 100, 'rules', events),
  targets: row('EventBridge', 'targets of a rule', 5, 'targets', events),
  pattern: row('EventBridge', 'pattern of a rule', 2048, 'characters', events),
  schedules: row(
    'EventBridge',
    'schedules of an account',
    1_000_000,
    'schedules',
    `${aws}/scheduler/latest/UserGuide/scheduler-quotas.html`,
  ),
  topics: row('SNS', 'topics of an account', 100_000, 'topics', `${aws}/general/latest/gr/sns.html`),
  queuePolicy: row(
    'SQS',
    'policy of a queue',
    8192,
    'bytes',
    `${aws}/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html`,
  ),

  pools: row('Cognito', 'user pools of an account', 1000, 'pools', cognito),
  groups: row('Cognito', 'groups of a pool', 10_000, 'groups', cognito),
  clients: row('Cognito', 'apps of a pool', 1000, 'apps', cognito),
  callbacks: row('Cognito', 'addresses an app may be called back at', 100, 'addresses', cognito),

  distributions: row('CloudFront', 'distributions of an account', 200, 'distributions', cloudFront),
  headerPolicies: row('CloudFront', 'response headers policies of an account', 20, 'policies', cloudFront),
  ownHeaders: row('CloudFront', 'own headers of a policy', 10, 'headers', cloudFront),
  pagePolicy: row('CloudFront', 'Content-Security-Policy of a policy', 1783, 'characters', cloudFront),
  edgeCode: row('CloudFront', 'code of a function at the edge', 10 * kb, 'bytes', cloudFront),
  edgeFunctions: row('CloudFront', 'functions at the edge of an account', 100, 'functions', cloudFront),
  behaviours: row('CloudFront', 'cache behaviors of a distribution', 25, 'behaviors', cloudFront),
  originAccess: row('CloudFront', 'origin access controls of an account', 100, 'controls', cloudFront),
  buckets: row(
    'S3',
    'buckets of an account',
    10_000,
    'buckets',
    `${aws}/AmazonS3/latest/userguide/BucketRestrictions.html`,
  ),
} as const satisfies { readonly [name: string]: Limit };

/** Whether this much is more than a limit allows. */
export function isOver({ most }: Limit, given: number): boolean {
  return given > most;
}
