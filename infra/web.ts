import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { filesOfTheApp, logsOfTheApp, namelessApp, openToAllCountries } from './nag.ts';
import type { Settings } from './settings.ts';
import { dataHeaders, pageHeaders } from './web-headers.ts';

/** Names known beforehand, so that the key's policy can name the buckets before they exist. */
export function bucketNames({ account, region }: Settings) {
  return { files: `homeward-web-${account}-${region}`, logs: `homeward-web-logs-${account}-${region}` };
}

/**
 * The app's files behind CloudFront, and `/v1` beside them from the same origin, so no page needs another's data.
 * The files are copied by `npm run deploy`: nothing in the stack may write into the bucket.
 */
export function makeWeb(
  stack: Stack,
  settings: Settings,
  from: { readonly logsKeyArn: string; readonly apiHost: string; readonly signInOrigin: string },
): { readonly files: IBucket; readonly distribution: Distribution } {
  // By its ARN: the policy of the key is written in one place, not added to from here.
  const encryptionKey = Key.fromKeyArn(stack, 'LogsKey', from.logsKeyArn);
  const names = bucketNames(settings);
  const files = privateBucket(stack, 'Files', names.files, encryptionKey, {
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  });
  // CloudFront writes its logs with an ACL, so their bucket must still know ACLs; none of them is public.
  const logs = privateBucket(stack, 'Logs', names.logs, encryptionKey, {
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [{ expiration: Duration.days(settings.logDays), noncurrentVersionExpiration: Duration.days(1) }],
  });
  const distribution = distribute(stack, settings, { files, logs, ...from });
  letRead(files, distribution);
  filesOfTheApp(files);
  logsOfTheApp(logs);
  openToAllCountries(distribution);
  if (settings.webCertificate === null) namelessApp(distribution);
  return { files, distribution };
}

function privateBucket(
  stack: Stack,
  id: string,
  bucketName: string,
  encryptionKey: IKey,
  more: { readonly objectOwnership: ObjectOwnership; readonly lifecycleRules?: LifecycleRule[] },
): IBucket {
  return new Bucket(stack, id, {
    bucketName,
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    ...more,
  }) as IBucket;
}

type Behind = {
  readonly files: IBucket;
  readonly logs: IBucket;
  readonly apiHost: string;
  readonly signInOrigin: string;
};

/** A name of its own, and TLS 1.2 or newer with it; without a certificate AWS lends the name, and its oldest protocol. */
function nameOf(stack: Stack, { webOrigin, webCertificate }: Settings) {
  if (webCertificate === null) return {};
  return {
    domainNames: [new URL(webOrigin).hostname],
    certificate: Certificate.fromCertificateArn(stack, 'Certificate', webCertificate),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2025,
  };
}

function distribute(stack: Stack, settings: Settings, { files, logs, apiHost, signInOrigin }: Behind): Distribution {
  const access = new S3OriginAccessControl(stack, 'Access');
  const viewerProtocolPolicy = ViewerProtocolPolicy.HTTPS_ONLY;
  return new Distribution(stack, 'Distribution', {
    ...nameOf(stack, settings),
    comment: 'Homeward',
    defaultRootObject: 'index.html',
    httpVersion: HttpVersion.HTTP2_AND_3,
    enableLogging: true,
    logBucket: logs,
    logIncludesCookies: false,
    defaultBehavior: {
      viewerProtocolPolicy,
      responseHeadersPolicy: pageHeaders(stack, signInOrigin),
      origin: S3BucketOrigin.withBucketDefaults(files, { originAccessControlId: access.originAccessControlId }),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      functionAssociations: [{ function: pagesOfTheApp(stack), eventType: FunctionEventType.VIEWER_REQUEST }],
    },
    additionalBehaviors: {
      '/v1/*': {
        viewerProtocolPolicy,
        responseHeadersPolicy: dataHeaders(stack),
        origin: new HttpOrigin(apiHost, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        }),
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        allowedMethods: AllowedMethods.ALLOW_ALL,
      },
    },
  });
}

/** Only this distribution reads the files; without this statement the bucket is closed to everybody. */
function letRead(files: IBucket, { distributionArn }: Distribution): void {
  files.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      actions: ['s3:GetObject'],
      resources: [files.arnForObjects('*')],
      conditions: { StringEquals: { 'aws:SourceArn': distributionArn } },
    }),
  );
}

/** Every address without a file ending is a page of the app, which finds its own way; the guides have pages of their own. */
function pagesOfTheApp(stack: Stack): EdgeFunction {
  return new EdgeFunction(stack, 'Pages', {
    comment: 'Homeward: pages of the app',
    code: FunctionCode.fromInline(
      "function handler(e){var r=e.request;if(!/\\.[a-z0-9]+$/i.test(r.uri))r.uri=/^\\/docs\\/?$/.test(r.uri)?'/docs/index.html':'/index.html';return r;}",
    ),
  });
}
