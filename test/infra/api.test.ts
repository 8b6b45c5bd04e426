import { pathAt } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import { describe, expect, it } from 'vitest';
import { cloudOf, ofType, pointsTo } from './cloud.ts';
import { synthesise } from './synthesis.ts';

const cloud = cloudOf(synthesise().templates);
const deployed = ofType(cloud, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
const prefixes: Readonly<Record<string, readonly string[]>> = {
  embassy: ['embassy-th', 'embassy-vn', 'embassy-my'],
  counterpart: ['counterpart-th', 'counterpart-vn', 'counterpart-my'],
};

describe('the HTTP API', () => {
  it('[ASVS-4.1.4] [ASVS-13.4.4] [ASVS-13.4.5] has each operation of the list at each of its desks, and nothing else', () => {
    const expected = routes.flatMap((route) =>
      route.desks.flatMap((desk) =>
        (prefixes[desk] ?? [desk]).map((prefix) => `${route.method} /v1/${prefix}${pathAt(route, desk)}`),
      ),
    );
    expect(deployed.map(({ RouteKey }) => RouteKey).sort()).toEqual(expected.sort());
    // Above 300 the account's quota must be raised first; a deployer is told in infra/README.md.
    expect(expected.length).toBeLessThanOrEqual(540);
  });

  it('asks for no token where a one-time link stands for it: three routes of the border desk, and no other', () => {
    const open = deployed.filter(({ AuthorizationType }) => AuthorizationType === 'NONE');
    for (const { RouteKey, AuthorizationScopes } of open) expect(AuthorizationScopes, RouteKey).toBeUndefined();
    expect(open.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      ['acknowledgements', 'confirmations', 'views'].map((act) => `POST /v1/border/links/${act}`),
    );
  });

  it('[ASVS-7.2.1] checks an access token on every other route', () => {
    const behindToken = deployed.filter(({ RouteKey }) => !RouteKey.startsWith('POST /v1/border/links/'));
    for (const { RouteKey, AuthorizationType, AuthorizerId, AuthorizationScopes } of behindToken) {
      expect(AuthorizationType, RouteKey).toBe('JWT');
      expect(cloud[pointsTo(AuthorizerId)]?.Type, RouteKey).toBe('AWS::ApiGatewayV2::Authorizer');
      expect(AuthorizationScopes, RouteKey).toEqual(['openid']);
    }
  });

  it('leads every route to the function of its own desk', () => {
    for (const { RouteKey, Target } of deployed) {
      const integration = cloud[pointsTo(String(Target).replace('integrations/', ''))];
      const lambda = cloud[pointsTo(integration?.Properties.IntegrationUri)];
      expect(lambda?.Properties.FunctionName).toBe(`homeward-${RouteKey.split('/')[2]}`);
    }
  });

  it('logs the route and not the path, so no id and no query string is written down', () => {
    const [[, stage] = []] = ofType(cloud, 'AWS::ApiGatewayV2::Stage');
    const format = stage?.Properties.AccessLogSettings.Format;
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/\$context\.(path|identity|authorizer\.claims|requestOverride)|querystring/i);
    expect(stage?.Properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
  });
});

describe('sign-in', () => {
  const [[, pool] = []] = ofType(cloud, 'AWS::Cognito::UserPool');
  const [[, client] = []] = ofType(cloud, 'AWS::Cognito::UserPoolClient');

  it('[ASVS-6.3.3] [ASVS-6.3.6] [ASVS-6.6.1] demands a second factor, never by text message, and lets nobody sign herself up', () => {
    expect(pool?.Properties.MfaConfiguration).toBe('ON');
    expect(pool?.Properties.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA']);
    expect(pool?.Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
    expect(pool?.Properties.DeletionProtection).toBe('ACTIVE');
    expect(JSON.stringify(pool)).not.toMatch(/SmsConfiguration|SMS_MFA/);
  });

  it('[ASVS-7.3.2] [ASVS-10.4.4] [ASVS-10.4.8] gives the app a code and short tokens, and no secret', () => {
    expect(client?.Properties.AllowedOAuthFlows).toEqual(['code']);
    expect(client?.Properties.GenerateSecret).toBe(false);
    expect(client?.Properties.AccessTokenValidity).toBe(15);
    expect(client?.Properties.RefreshTokenValidity).toBe(480);
    expect(client?.Properties.PreventUserExistenceErrors).toBe('ENABLED');
    expect(client?.Properties.EnableTokenRevocation).toBe(true);
  });
});
