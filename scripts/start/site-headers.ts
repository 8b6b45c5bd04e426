import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../run/verb.ts';

type HeadersPolicy = {
  readonly CustomHeadersConfig: { readonly Items: readonly { readonly Header: string; readonly Value: string }[] };
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
    readonly FrameOptions: { readonly FrameOption: string };
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
  };
};

/**
 * The headers of the deployed app, read from the synthesised template, with the sign-in of this machine in the place of the
 * deployed one. Without Strict-Transport-Security, which browsers ignore over plain HTTP. Throws one sentence when the template
 * has none.
 */
export function siteHeaders(outDir: string): (issuer: string) => Readonly<Record<string, string>> {
  const { CustomHeadersConfig: custom, SecurityHeadersConfig: security } = policyOf(outDir);
  const policy = security.ContentSecurityPolicy.ContentSecurityPolicy;
  return (issuer) => ({
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
    'content-security-policy': policy.replace(/connect-src 'self'[^;]*/, `connect-src 'self' ${issuer}`),
    'x-frame-options': security.FrameOptions.FrameOption,
    'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
  });
}

function policyOf(outDir: string): HeadersPolicy {
  try {
    const text = readFileSync(join(outDir, 'Homeward-Web.template.json'), 'utf8');
    const { Resources } = JSON.parse(text) as {
      Resources: Record<string, { Type: string; Properties: { ResponseHeadersPolicyConfig: HeadersPolicy } }>;
    };
    const [, found] =
      Object.entries(Resources).find(
        ([id, { Type }]) => Type === 'AWS::CloudFront::ResponseHeadersPolicy' && id.startsWith('Headers'),
      ) ?? [];
    if (found) return found.Properties.ResponseHeadersPolicyConfig;
  } catch (cause) {
    throw broken(outDir, cause);
  }
  throw broken(outDir);
}

function broken(outDir: string, cause?: unknown): Stop {
  return new Stop(`The synthesised stacks in ${outDir} are broken: remove that folder and start again.`, { cause });
}
