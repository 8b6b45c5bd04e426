import type { Resource } from '../cloud.ts';

/** The property that names a thing of a kind, where the template may say it: of no other kind do two with one name exclude each other. */
const naming: Readonly<Record<string, (properties: Resource['Properties']) => unknown>> = {
  'AWS::CloudFront::Function': ({ Name }) => Name,
  'AWS::CloudFront::OriginAccessControl': ({ OriginAccessControlConfig }) => OriginAccessControlConfig.Name,
  'AWS::CloudFront::ResponseHeadersPolicy': ({ ResponseHeadersPolicyConfig }) => ResponseHeadersPolicyConfig.Name,
  'AWS::CloudWatch::Alarm': ({ AlarmName }) => AlarmName,
  'AWS::Cognito::UserPoolDomain': ({ Domain }) => Domain,
  'AWS::DynamoDB::GlobalTable': ({ TableName }) => TableName,
  'AWS::Events::Rule': ({ Name }) => Name,
  'AWS::IAM::ManagedPolicy': ({ ManagedPolicyName }) => ManagedPolicyName,
  'AWS::IAM::Role': ({ RoleName }) => RoleName,
  'AWS::KMS::Alias': ({ AliasName }) => AliasName,
  'AWS::Lambda::Function': ({ FunctionName }) => FunctionName,
  'AWS::Logs::LogGroup': ({ LogGroupName }) => LogGroupName,
  'AWS::S3::Bucket': ({ BucketName }) => BucketName,
  'AWS::SES::ConfigurationSet': ({ Name }) => Name,
  'AWS::SNS::Topic': ({ TopicName }) => TopicName,
  'AWS::SQS::Queue': ({ QueueName }) => QueueName,
  'AWS::Scheduler::Schedule': ({ Name }) => Name,
};

/** The name a template gives to a thing; nothing where AWS makes one that nobody else has. */
export function physicalName({ Type, Properties }: Resource): string | undefined {
  const name = naming[Type]?.(Properties);
  return typeof name === 'string' ? name : undefined;
}

/**
 * Kinds of which a second may stand beside the first, whatever they are called: parts of another thing, and things that their service
 * tells apart by an id of its own.
 */
const neverInTheWay: readonly string[] = [
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::Cognito::ManagedLoginBranding',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolGroup',
  'AWS::Cognito::UserPoolRiskConfigurationAttachment',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
  'AWS::Logs::MetricFilter',
  'AWS::S3::BucketPolicy',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
];

export function isKnownKind(type: string): boolean {
  return type in naming || neverInTheWay.includes(type);
}
