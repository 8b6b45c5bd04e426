import type { Properties } from './physical-names.ts';
import { isLike } from './policy.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** The JWT authorizer of a route, as the template declares it. `userPool` says that the issuer is a user pool of the template. */
type Authorizer = { readonly issuer: string; readonly audience: readonly string[]; readonly userPool: boolean };

/** One route of the HTTP API: its key (`GET /v1/…/{id}`), the function behind it, and who may pass. */
export type Route = {
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly apiId: string;
  readonly functionArn: string;
  readonly authorizer: Authorizer | undefined;
  readonly scopes: readonly string[];
  /** Whether the function's own policy lets API Gateway invoke it for this route; without it AWS answers 500. */
  readonly permitted: boolean;
};

/** The route that serves a request, with the path's variables. */
export type Match = { readonly route: Route; readonly variables: { readonly [name: string]: string } };

/** The parts of an HTTP API by what `Ref` answers for them: another stack's are found as well as the route's own. */
type Parts = ReadonlyMap<string, Resource>;

/** The routes of the template's HTTP API. Throws when a route leads to no function, or names a token check that no stack holds. */
export function routesOf(template: Template): readonly Route[] {
  const kinds = ['Authorizer', 'Integration'].map((kind) => `AWS::ApiGatewayV2::${kind}`);
  const parts = new Map(resourcesOfType(template, ...kinds).map((resource) => [resource.ref, resource] as const));
  return resourcesOfType(template, 'AWS::ApiGatewayV2::Route').map((resource) => routeOf(template, resource, parts));
}

function routeOf(template: Template, resource: Resource, parts: Parts): Route {
  const { properties } = resource;
  const key = textAt(properties, 'RouteKey');
  const apiId = textAt(properties, 'ApiId');
  const integration = parts.get(textAt(properties, 'Target').replace('integrations/', ''));
  const uri = textAt(integration?.properties, 'IntegrationUri');
  const functionArn = /(arn:aws:lambda:[^/]+:function:[^/:]+)/.exec(uri)?.[1];
  if (!functionArn) throw new Error(`The route ${key} leads to no function.`);
  const [method = '$default', path = ''] = key.split(' ');
  const asked = `arn:aws:execute-api:${resource.region}:${resource.account}:${apiId}/$default/${method}${path}`;
  return {
    key,
    method,
    apiId,
    functionArn,
    segments: path === '' ? [] : path.slice(1).split('/'),
    authorizer: checkOf(template, resource, parts),
    scopes: listAt(properties, 'AuthorizationScopes').map(String),
    permitted: mayInvoke(template, functionArn, asked),
  };
}

/** A route without a token check says so; one whose check is nowhere would be open to everybody, so nothing starts. */
function checkOf(template: Template, { properties }: Resource, parts: Parts): Authorizer | undefined {
  if (textAt(properties, 'AuthorizationType', 'NONE') === 'NONE') return undefined;
  const found = parts.get(textAt(properties, 'AuthorizerId'));
  if (found?.type === 'AWS::ApiGatewayV2::Authorizer') return authorizerOf(template, found);
  throw new Error(`The route ${textAt(properties, 'RouteKey')} names a token check that no stack holds.`);
}

function authorizerOf(template: Template, resource: Resource): Authorizer {
  const settings = objectAt(resource.properties, 'JwtConfiguration');
  const issuer = textAt(settings, 'Issuer');
  const pools = resourcesOfType(template, 'AWS::Cognito::UserPool').map((pool) => pool.ref);
  return {
    issuer,
    audience: listAt(settings, 'Audience').map(String),
    userPool: pools.some((pool) => issuer.endsWith(`/${pool}`)),
  };
}

function mayInvoke(template: Template, functionArn: string, asked: string): boolean {
  return resourcesOfType(template, 'AWS::Lambda::Permission').some(({ properties }: { properties: Properties }) => {
    const onFunction =
      functionArn === properties['FunctionName'] || functionArn.endsWith(`:${String(properties['FunctionName'])}`);
    return (
      onFunction &&
      properties['Principal'] === 'apigateway.amazonaws.com' &&
      isLike(asked, textAt(properties, 'SourceArn', '*'))
    );
  });
}

/**
 * Finds the route of a request as API Gateway does: the most specific path first (a literal before a variable before a greedy
 * one, from the left), its own method before ANY, `$default` last. A greedy variable takes the rest of the path whatever it is, also
 * nothing after a slash (storacha/w3infra#166); a literal is its own letters alone.
 */
export function createMatcher(
  routes: readonly Route[],
): (method: string, segments: readonly string[]) => Match | undefined {
  const ordered = routes
    .filter((route) => route.key !== '$default')
    .sort((left, right) => (specificity(left) < specificity(right) ? -1 : 1));
  const fallback = routes.find((route) => route.key === '$default');
  return (method, segments) => {
    for (const route of ordered) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const variables = fit(route.segments, segments);
      if (variables) return { route, variables };
    }
    return fallback && { route: fallback, variables: {} };
  };
}

function specificity(route: Route): string {
  const path = route.segments
    .map((segment) => (segment.endsWith('+}') ? '3' : segment.startsWith('{') ? '2' : '1'))
    .join('');
  return `${path.padEnd(40, '0')}${route.method === 'ANY' ? 1 : 0}`;
}

function fit(wanted: readonly string[], given: readonly string[]): { readonly [name: string]: string } | undefined {
  const last = wanted.at(-1) ?? '';
  const greedy = last.endsWith('+}');
  if (greedy ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  const variables: { [name: string]: string } = {};
  for (const [index, segment] of wanted.entries()) {
    if (!segment.startsWith('{')) {
      if (segment !== given[index]) return undefined;
    } else if (segment.endsWith('+}')) variables[segment.slice(1, -2)] = given.slice(index).join('/');
    else if (given[index] === '') return undefined;
    else variables[segment.slice(1, -1)] = given[index] ?? '';
  }
  return variables;
}
