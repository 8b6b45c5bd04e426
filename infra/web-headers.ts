import { Duration, type Stack } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';

/** What a page of the app may load: its own files and nothing from a third party; it may talk to its own API and to the sign-in. */
function contentSecurityPolicy(signInOrigin: string, region: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    // The pool's own discovery document lies at its issuer, not at the sign-in pages.
    `connect-src 'self' ${signInOrigin} https://cognito-idp.${region}.amazonaws.com`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const permissions = ['camera=()', 'geolocation=()', 'microphone=()', 'payment=()', 'usb=()', 'browsing-topics=()'];

/** An answer of the API is data: a browser that is led to one shows nothing of it and runs nothing in it. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Headers of every page and file of the app. */
export function pageHeaders(stack: Stack, signInOrigin: string): ResponseHeadersPolicy {
  return securityHeaders(stack, 'Headers', contentSecurityPolicy(signInOrigin, stack.region));
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
      customHeaders: [
        { header: 'Permissions-Policy', value: permissions.join(', '), override: true },
        { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
        { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: true },
      ],
    },
  });
}
