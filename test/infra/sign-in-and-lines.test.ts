import { describe, expect, it } from 'vitest';
import { plainHeaders } from '../../packages/runtime/src/problem.ts';
import { cloudOf, listed, ofType } from './cloud.ts';
import { settingsWith } from './everything-set.ts';
import type { Statement } from './policy.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);
const named = cloudOf(everythingSynthesis().templates);
const one = (type: string) => ofType(cloud, type)[0]?.[1].Properties;

describe('passwords and accounts', () => {
  const pool = one('AWS::Cognito::UserPool');
  const { PasswordPolicy: policy } = pool.Policies;

  it('[ASVS-6.2.1] [ASVS-6.2.5] a password has 12 characters or more of any kind, and no rule says which', () => {
    expect(policy.MinimumLength).toBeGreaterThanOrEqual(12);
    const rules = ['RequireLowercase', 'RequireNumbers', 'RequireSymbols', 'RequireUppercase'];
    expect(rules.map((rule) => policy[rule])).toEqual([false, false, false, false]);
  });

  it('[ASVS-6.2.4] [ASVS-6.2.12] a password known from a breach is refused', () => {
    const { CompromisedCredentialsRiskConfiguration: known } = one('AWS::Cognito::UserPoolRiskConfigurationAttachment');
    expect(known.Actions.EventAction).toBe('BLOCK');
    expect(pool.UserPoolTier).toBe('PLUS');
  });

  it('[ASVS-6.3.1] guessing is slowed and judged: threat protection is enforced, and the API is throttled', () => {
    expect(pool.UserPoolAddOns.AdvancedSecurityMode).toBe('ENFORCED');
    expect(one('AWS::ApiGatewayV2::Stage').DefaultRouteSettings.ThrottlingBurstLimit).toBeGreaterThan(0);
  });

  it('[ASVS-6.3.2] no account comes with the platform', () => {
    expect(ofType(cloud, 'AWS::Cognito::UserPoolUser')).toEqual([]);
    expect(ofType(cloud, 'AWS::IAM::User')).toEqual([]);
    expect(ofType(cloud, 'AWS::IAM::AccessKey')).toEqual([]);
  });

  it('[ASVS-6.4.2] a lost password is made good by an administrator, never by a hint or a question', () => {
    expect(pool.AccountRecoverySetting.RecoveryMechanisms).toEqual([{ Name: 'admin_only', Priority: 1 }]);
    expect(pool.Schema ?? []).toEqual([]);
  });
});

describe('a sign-in', () => {
  const client = one('AWS::Cognito::UserPoolClient');

  it('[ASVS-6.4.1] a first password is made by the pool, is good for three days and only to choose another', () => {
    const pool = one('AWS::Cognito::UserPool');
    expect(pool.Policies.PasswordPolicy.TemporaryPasswordValidityDays).toBeLessThanOrEqual(3);
    expect(pool.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
  });

  it('[ASVS-8.2.4] is judged by its device, address and hour: a bad one ends; everybody shows a second factor, and nobody is asked for one before they have it', () => {
    const { AccountTakeoverRiskConfiguration: taken } = one('AWS::Cognito::UserPoolRiskConfigurationAttachment');
    const { LowAction, MediumAction, HighAction } = taken.Actions;
    expect([LowAction, MediumAction, HighAction].map(({ EventAction }) => EventAction)).toEqual([
      'NO_ACTION',
      'NO_ACTION',
      'BLOCK',
    ]);
    expect(one('AWS::Cognito::UserPool').MfaConfiguration).toBe('ON');
  });

  it('[ASVS-10.4.5] is renewed with a token that serves once: the next one comes with the answer', () => {
    const { Feature, RetryGracePeriodSeconds } = client.RefreshTokenRotation;
    expect([Feature, RetryGracePeriodSeconds <= 60]).toEqual(['ENABLED', true]);
    // Cognito rotates only where nobody can renew by the older call.
    expect(client.ExplicitAuthFlows).not.toContain('ALLOW_REFRESH_TOKEN_AUTH');
  });
});

describe('lines', () => {
  const distribution = one('AWS::CloudFront::Distribution').DistributionConfig;
  const policies = ofType(cloud, 'AWS::CloudFront::ResponseHeadersPolicy').map(
    ([id, { Properties }]) => [id, Properties.ResponseHeadersPolicyConfig] as const,
  );
  const headersOf = (name: string) => policies.find(([id]) => new RegExp(`\\b${name}`).test(id))?.[1];
  const [headers, dataHeaders] = [headersOf('Headers'), headersOf('DataHeaders')];
  const security = headers.SecurityHeadersConfig;
  const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];

  it('[ASVS-12.2.1] nothing is served without TLS, and no bucket, queue or topic takes a call without it', () => {
    expect(new Set(behaviours.map(({ ViewerProtocolPolicy }) => ViewerProtocolPolicy))).toEqual(
      new Set(['https-only']),
    );
    const types = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'];
    for (const type of types) {
      expect(ofType(cloud, type).length, type).toBeGreaterThan(0);
      for (const [id, { Properties }] of ofType(cloud, type))
        expect((Properties.PolicyDocument.Statement as readonly Statement[]).some(refusesPlain), id).toBe(true);
    }
  });

  it('[ASVS-12.1.1] under a name of its own the app speaks TLS 1.2 and newer alone, and so does whatever it asks behind it', () => {
    const [[, made] = []] = ofType(named, 'AWS::CloudFront::Distribution');
    const { Aliases, ViewerCertificate, Origins } = made?.Properties.DistributionConfig ?? {};
    expect(Aliases).toEqual(['app.homeward.invalid']);
    expect(ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2025', SslSupportMethod: 'sni-only' });
    const custom = (Origins as readonly { CustomOriginConfig?: { OriginSSLProtocols: readonly string[] } }[]).flatMap(
      ({ CustomOriginConfig }) => CustomOriginConfig?.OriginSSLProtocols ?? [],
    );
    expect(custom).toEqual(['TLSv1.2']);
  });

  it.each([
    ['of another region', { webCertificate: 'arn:aws:acm:ap-southeast-1:000000000000:certificate/invented' }],
    [
      'without the name',
      { webCertificate: 'arn:aws:acm:us-east-1:000000000000:certificate/invented', webOrigin: null },
    ],
  ])('a certificate %s ends the synthesis with a sentence', (_, context) => {
    expect(() => settingsWith({ webOrigin: 'https://app.homeward.invalid', ...context })).toThrow(
      'cdk.json: "webCertificate"',
    );
  });

  it('[ASVS-3.4.1] every answer asks the browser to keep to TLS for two years', () => {
    const { AccessControlMaxAgeSec: seconds, IncludeSubdomains, Override } = security.StrictTransportSecurity;
    expect([seconds >= 365 * 86_400, IncludeSubdomains, Override]).toEqual([true, true, true]);
    expect(behaviours.every(({ ResponseHeadersPolicyId }) => ResponseHeadersPolicyId !== undefined)).toBe(true);
  });

  it('[ASVS-3.2.1] an answer of the API is data: opened by itself it shows nothing, runs nothing and is no frame', () => {
    const { ContentSecurityPolicy: policy, ContentTypeOptions } = dataHeaders.SecurityHeadersConfig;
    expect(policy).toEqual({ ContentSecurityPolicy: plainHeaders['content-security-policy'], Override: true });
    expect(policy.ContentSecurityPolicy).toMatch(/^default-src 'none'; .*\bsandbox$/);
    expect(ContentTypeOptions.Override).toBe(true);
    const [api] = distribution.CacheBehaviors;
    expect([api.PathPattern, api.ResponseHeadersPolicyId]).toEqual(['/v1/*', expect.stringMatching(/\bDataHeaders/)]);
  });

  it('[ASVS-3.4.2] no origin but its own is let in: neither the API nor the pages answer across origins', () => {
    expect(one('AWS::ApiGatewayV2::Api')).not.toHaveProperty('CorsConfiguration');
    for (const [, config] of policies) expect(config).not.toHaveProperty('CorsConfig');
  });

  it('[ASVS-3.4.4] [ASVS-3.4.5] [ASVS-3.4.6] no type is guessed, no address told on, no page framed', () => {
    expect(security.ContentTypeOptions.Override).toBe(true);
    expect(security.ReferrerPolicy.ReferrerPolicy).toBe('no-referrer');
    expect(security.FrameOptions.FrameOption).toBe('DENY');
    expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toMatch(/frame-ancestors 'none'/);
  });

  it('[ASVS-3.4.3] a page loads its own files alone, and no text of a page becomes code', () => {
    const policy: string = security.ContentSecurityPolicy.ContentSecurityPolicy;
    const of = (name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `));
    expect(of('default-src')).toBe("default-src 'none'");
    expect(of('script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(of('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
    expect(of('trusted-types')).toBe('trusted-types homeward');
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|http:/);
  });

  it('every header that a page needs comes with every file of the app, and with every answer of the API', () => {
    const names = (config: typeof headers) =>
      (config.CustomHeadersConfig.Items as readonly { readonly Header: string }[]).map(({ Header }) => Header);
    const wanted = [
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Embedder-Policy',
      'Cross-Origin-Resource-Policy',
      'Origin-Agent-Cluster',
      'Permissions-Policy',
      'X-DNS-Prefetch-Control',
    ];
    for (const config of [headers, dataHeaders]) expect(names(config)).toEqual(expect.arrayContaining(wanted));
  });

  it('[ASVS-3.4.8] [ASVS-3.5.8] pages stand alone: no other window reaches them, no other site loads their files', () => {
    const items = headers.CustomHeadersConfig.Items as readonly { readonly Header: string; readonly Value: string }[];
    const of = (name: string) => items.find(({ Header }) => Header === name)?.Value;
    expect(of('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(of('Cross-Origin-Resource-Policy')).toBe('same-origin');
  });
});

describe('logs', () => {
  it('[ASVS-16.4.2] [ASVS-16.4.3] lie with another service under a key of their own, and no role changes or ends one', () => {
    const actions = ofType(cloud, 'AWS::IAM::ManagedPolicy').flatMap(([, { Properties }]) =>
      (Properties.PolicyDocument.Statement as readonly Statement[]).flatMap(({ Action }) => listed(Action)),
    );
    const onLogs = new Set(actions.filter((action) => action.startsWith('logs:')));
    expect(onLogs).toEqual(new Set(['logs:CreateLogStream', 'logs:PutLogEvents']));
    const groups = ofType(cloud, 'AWS::Logs::LogGroup');
    expect(groups.length).toBeGreaterThan(10);
    for (const [id, { Properties }] of groups) expect(Properties.KmsKeyId, id).toBeDefined();
  });
});

function refusesPlain({ Effect, Condition = {} }: Statement): boolean {
  return Effect === 'Deny' && Condition['Bool']?.['aws:SecureTransport'] === 'false';
}
