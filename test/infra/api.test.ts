import { routes } from '@homeward/api/routes';
import { describe, expect, it } from 'vitest';
import { functionPlans } from '../../infra/desks.ts';
import { cloudOf, ofType, pointsTo } from './cloud.ts';
import { usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);
const deployed = ofType(cloud, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
const openRoutes = ['acknowledgements', 'confirmations', 'views'].map((act) => `POST /v1/border/links/${act}`);
const serving = Object.entries(functionPlans).filter(([name, { wokenBy }]) => wokenBy === 'requests' && !isPart(name));
/** What of casework has a function of its own: its paths, typed by hand. */
const ofParts: Readonly<Record<string, string>> = {
  '/v1/casework/cases': 'casework-files',
  '/v1/casework/cases/{proxy+}': 'casework-files',
  '/v1/casework/consents': 'casework-files',
  '/v1/casework/consent-withdrawals': 'casework-files',
  '/v1/casework/handovers': 'casework-handovers',
  '/v1/casework/handovers/{proxy+}': 'casework-handovers',
  '/v1/casework/gates': 'casework-handovers',
  '/v1/casework/gates/{proxy+}': 'casework-handovers',
};

function isPart(name: string): boolean {
  return name.startsWith('casework-');
}

/** The function that a path is for: of the desk that it names, or of the part of it. */
function servedBy(path = ''): string {
  return `homeward-${ofParts[path] ?? path.split('/')[2]}`;
}

describe('the HTTP API', () => {
  it('[ASVS-4.1.4] [ASVS-13.4.4] [ASVS-13.4.5] has one door a desk and country, the paths of casework’s files and handovers, what a one-time link opens, and nothing else', () => {
    const beside = Object.keys(ofParts).map((path) => `ANY ${path}`);
    const doors = serving.map(([name]) => `ANY /v1/${name}/{proxy+}`);
    expect(deployed.map(({ RouteKey }) => RouteKey).sort()).toEqual([...doors, ...beside, ...openRoutes].sort());
    expect(deployed.length).toBe(27);
    // A desk of the list that no function serves would have no door.
    const desks = new Set(routes.flatMap((route) => route.desks));
    expect(new Set(serving.map(([, { desk }]) => desk))).toEqual(desks);
  });

  it('is one API of one stack, and knows nothing of other origins: a page of another site gets no leave to ask', () => {
    const apis = ofType(cloud, 'AWS::ApiGatewayV2::Api');
    expect(apis.map(([id]) => id)).toEqual(['Homeward-Api/ApiF70053CD']);
    expect(apis.map(([, { Properties }]) => Properties.CorsConfiguration)).toEqual([undefined]);
    const kinds = Object.entries(cloud).filter(([, { Type }]) => Type.startsWith('AWS::ApiGatewayV2::'));
    expect(new Set(kinds.map(([id]) => id.split('/')[0]))).toEqual(new Set(['Homeward-Api']));
    expect(JSON.stringify(cloud)).not.toMatch(/cors|access-control-(allow|expose|max)/i);
  });

  it('may invoke the function of a desk by the desk’s own routes alone', () => {
    const granted = ofType(cloud, 'AWS::Lambda::Permission').filter(
      ([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com',
    );
    const allowed = granted.map(([, { Properties }]) => {
      const lambda = cloud[pointsTo(Properties.FunctionName)]?.Properties.FunctionName;
      return `${lambda} ${/\/\*\/\*(\/.*)$/.exec(Properties.SourceArn)?.[1]}`;
    });
    const paths = deployed.map(({ RouteKey }) => RouteKey.split(' ')[1]);
    expect(allowed.sort()).toEqual(paths.map((path) => `${servedBy(path)} ${path}`).sort());
  });

  it('asks for no token where a one-time link stands for it: three routes of the border desk, and no other', () => {
    const open = deployed.filter(({ AuthorizationType }) => AuthorizationType === 'NONE');
    for (const { RouteKey, AuthorizationScopes } of open) expect(AuthorizationScopes, RouteKey).toBeUndefined();
    expect(open.map(({ RouteKey }) => RouteKey).sort()).toEqual(openRoutes);
  });

  it('[ASVS-7.2.1] checks an access token on every other route', () => {
    const behindToken = deployed.filter(({ RouteKey }) => !openRoutes.includes(RouteKey));
    for (const { RouteKey, AuthorizationType, AuthorizerId, AuthorizationScopes } of behindToken) {
      expect(AuthorizationType, RouteKey).toBe('JWT');
      expect(cloud[pointsTo(AuthorizerId)]?.Type, RouteKey).toBe('AWS::ApiGatewayV2::Authorizer');
      expect(AuthorizationScopes, RouteKey).toEqual(['openid']);
    }
  });

  it('leads every route to the function of its own desk, or of the part that its path names', () => {
    for (const { RouteKey, Target } of deployed) {
      const integration = cloud[pointsTo(String(Target).replace('integrations/', ''))];
      const lambda = cloud[pointsTo(integration?.Properties.IntegrationUri)];
      expect(lambda?.Properties.FunctionName).toBe(servedBy(RouteKey.split(' ')[1]));
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

  it('[ASVS-6.3.3] [ASVS-6.3.6] [ASVS-6.6.1] demands a second factor, never by text message, and lets nobody sign themselves up', () => {
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
