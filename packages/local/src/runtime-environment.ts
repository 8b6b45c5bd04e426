import type { LambdaFunction } from './lambda-functions.ts';

/** What Lambda puts around a function, beside the function's own variables; its AWS calls go to `endpoint`. */
export function runtimeEnvironment(
  found: LambdaFunction,
  endpoint: string,
  region: string,
): { [name: string]: string } {
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: found.id,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_KMS: endpoint,
    AWS_ENDPOINT_URL_SESV2: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_LAMBDA_FUNCTION_NAME: found.physicalName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(found.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${found.physicalName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    LAMBDA_TASK_ROOT: found.codePath,
    _HANDLER: found.handler,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
  };
}
