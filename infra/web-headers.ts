import { Duration, type Stack } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { contentSecurityPolicy, plainPageHeaders } from './page-policy.ts';

/** An answer of the API is data: a browser that is led to one shows nothing of it and runs nothing in it. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Headers of every page and file of the app. */
export function pageHeaders(stack: Stack, signInOrigin: string): ResponseHeadersPolicy {
  // The pool's own discovery document lies at its issuer, not at the sign-in pages.
  const connect = [signInOrigin, `https://cognito-idp.${stack.region}.amazonaws.com`];
  return securityHeaders(stack, 'Headers', contentSecurityPolicy(connect));
}

/** Headers of every answer of the API, the gateway's own too. */
export function dataHeaders(stack: Stack): ResponseHeadersPolicy {
  return securityHeaders(stack, 'DataHeaders', dataPolicy);
}

function securityHeaders(stack: Stack, id: 'Headers' | 'DataHeaders', policy: string): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(stack, id, {
    comment: id === 'Headers' ? 'Homeward: pages' : 'Homeward: answers of the API',
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: policy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(plainPageHeaders).map(([header, value]) => ({ header, value, override: true })),
    },
  });
}
