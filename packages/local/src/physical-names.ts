import { createHash } from 'node:crypto';

/** A resource as far as naming it needs: where it stands, what it is, and its own properties already resolved. */
export type Named = {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Properties;
  readonly account: string;
  readonly region: string;
};

export type Properties = { readonly [name: string]: unknown };

/** The stable id a resource gets when its template gives it none: the same template, the same id, run after run. */
function stableId(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What `Ref` answers for a resource, as CloudFormation documents it type by type. */
export function referenceOf(resource: Named): string {
  const { type, logicalId, stack, properties } = resource;
  const named = nameProperty[type];
  const given = named === undefined ? undefined : properties[named];
  if (type === 'AWS::KMS::Key') return stableId(`${stack}/${logicalId}`);
  if (type === 'AWS::SQS::Queue')
    return `https://sqs.${resource.region}.amazonaws.com/${resource.account}/${queueName(resource)}`;
  if (type === 'AWS::SNS::Topic') return arnOf(resource, 'sns', String(given ?? generatedName(resource)));
  if (type === 'AWS::Cognito::UserPool') return `${resource.region}_${shortId(resource)}`;
  if (type === 'AWS::Cognito::UserPoolClient' || type.startsWith('AWS::ApiGatewayV2::')) return shortId(resource);
  if (typeof given === 'string') return given;
  return named === undefined || type === 'AWS::S3::Bucket' ? logicalId : generatedName(resource);
}

/** A name that CloudFormation makes: of the stack, the logical id and twelve characters. Source: CloudFormation user guide, "Name type". */
function generatedName({ stack, logicalId }: Named): string {
  const end = createHash('sha256').update(`${stack}/${logicalId}`).digest('hex').slice(0, 12).toUpperCase();
  return `${stack}-${logicalId}-${end}`;
}

const nameProperty: { readonly [type: string]: string } = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::Events::Rule': 'Name',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::KMS::Alias': 'AliasName',
};

function shortId(resource: Named): string {
  return stableId(`${resource.stack}/${resource.logicalId}`).replaceAll('-', '').slice(0, 20);
}

function queueName(resource: Named): string {
  return String(resource.properties['QueueName'] ?? generatedName(resource));
}

function arnOf(resource: Named, service: string, rest: string): string {
  return `arn:aws:${service}:${resource.region}:${resource.account}:${rest}`;
}

/** What `Fn::GetAtt … Arn` answers for a resource: the ARN in the form its service gives it. */
export function resourceArn(resource: Named): string {
  const name = referenceOf(resource);
  const form = arnForms[resource.type];
  return form ? form(resource, name) : arnOf(resource, resource.type.split('::')[1]?.toLowerCase() ?? '', name);
}

const arnForms: { readonly [type: string]: (resource: Named, name: string) => string } = {
  'AWS::DynamoDB::GlobalTable': (resource, name) => arnOf(resource, 'dynamodb', `table/${name}`),
  'AWS::DynamoDB::Table': (resource, name) => arnOf(resource, 'dynamodb', `table/${name}`),
  'AWS::Lambda::Function': (resource, name) => arnOf(resource, 'lambda', `function:${name}`),
  'AWS::IAM::Role': (resource, name) =>
    `arn:aws:iam::${resource.account}:role${resource.properties['Path'] ?? '/'}${name}`,
  'AWS::KMS::Key': (resource, name) => arnOf(resource, 'kms', `key/${name}`),
  'AWS::KMS::Alias': (resource, name) => arnOf(resource, 'kms', name),
  'AWS::SQS::Queue': (resource) => arnOf(resource, 'sqs', queueName(resource)),
  'AWS::SNS::Topic': (_resource, name) => name,
  'AWS::S3::Bucket': (_resource, name) => `arn:aws:s3:::${name.toLowerCase()}`,
  'AWS::Logs::LogGroup': (resource, name) => `${arnOf(resource, 'logs', `log-group:${name}`)}:*`,
  'AWS::Cognito::UserPool': (resource, name) => arnOf(resource, 'cognito-idp', `userpool/${name}`),
  'AWS::Events::Rule': (resource, name) => arnOf(resource, 'events', `rule/${name}`),
  'AWS::Scheduler::Schedule': (resource, name) => arnOf(resource, 'scheduler', `schedule/default/${name}`),
  'AWS::CloudFront::Distribution': (resource, name) => `arn:aws:cloudfront::${resource.account}:distribution/${name}`,
};

/** A table without a stream has no such attribute: CloudFormation refuses the whole stack. */
function streamOf(resource: Named): string {
  if (resource.properties['StreamSpecification'] === undefined)
    throw new Error(`${resource.logicalId} has no stream, so it has no StreamArn`);
  return `${resourceArn(resource)}/stream/2026-01-01T00:00:00.000`;
}

/** What `Fn::GetAtt` answers for an attribute of a resource that is named after it; others are spelt from its name. */
export function attributeOf(resource: Named, attribute: string): string {
  if (attribute === 'Arn' || attribute === 'TopicArn') return resourceArn(resource);
  if (attribute === 'StreamArn') return streamOf(resource);
  if (attribute === 'QueueName') return queueName(resource);
  if (attribute === 'KeyId' || attribute === 'UserPoolId' || attribute === 'ApiId') return referenceOf(resource);
  if (attribute === 'ApiEndpoint')
    return `https://${referenceOf(resource)}.execute-api.${resource.region}.amazonaws.com`;
  if (attribute === 'ProviderURL')
    return `https://cognito-idp.${resource.region}.amazonaws.com/${referenceOf(resource)}`;
  return `${referenceOf(resource)}.${attribute}`;
}
