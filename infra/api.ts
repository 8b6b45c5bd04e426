import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type FunctionName, functionNames, functionPlans } from './desks.ts';
import type { Functions } from './functions.ts';
import type { Keys } from './keys.ts';
import { opensByItsLink } from './nag.ts';
import type { Settings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

/** What this file needs of an entry of the list of routes: the operation, its path within the desk, and where it exists. */
export type DeskRoute = {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Its path at one desk, where it has another word there. */
  readonly at?: Readonly<Record<string, string | undefined>>;
  readonly desks: readonly string[];
  /** Without a token: a one-time link in the body stands for it. */
  readonly open?: true;
};

/** Requests a second of the whole API, and how many at once above it. A truck of 43 people is some hundred requests. */
const throttle = { rateLimit: 200, burstLimit: 400 };

/** Where the API stands, and where the routes of a desk stand that has too many for the API's own stack. */
export type ApiStacks = { readonly front: Stack; readonly apart: Readonly<Partial<Record<FunctionName, Stack>>> };

/**
 * The HTTP API, route by route from the one list: every route names its method and path, carries the token check and
 * leads to its desk's function. The authorizer takes access tokens alone: an id token has no scope.
 */
export function makeApi(
  { front, apart }: ApiStacks,
  settings: Settings,
  keys: Keys,
  functions: Functions,
  signIn: SignIn,
  routes: readonly DeskRoute[],
): HttpApi {
  const authorizer = new HttpJwtAuthorizer('Authorizer', signIn.issuer, { jwtAudience: [signIn.clientId] });
  const api = new HttpApi(front, 'Api', {
    apiName: 'homeward',
    description: 'Homeward: one path prefix a desk',
    createDefaultStage: false,
    defaultAuthorizer: authorizer,
    defaultAuthorizationScopes: ['openid'],
  });
  makeStage(front, api, settings, keys);
  for (const name of functionNames) {
    const ofDesk = routes.filter((route) => route.desks.includes(functionPlans[name].desk));
    if (ofDesk.length > 0) addDesk(apart[name] ?? api, api, name, functions[name], ofDesk);
  }
  return api;
}

function addDesk(
  place: Construct,
  httpApi: HttpApi,
  name: FunctionName,
  lambda: Lambda,
  routes: readonly DeskRoute[],
): void {
  const integration = new HttpLambdaIntegration(`To-${name}`, lambda, { scopePermissionToRoute: false });
  for (const { method, path, at, open } of routes) {
    const here = `/v1/${name}${at?.[functionPlans[name].desk] ?? path}`;
    const about = { httpApi, routeKey: HttpRouteKey.with(here, HttpMethod[method]), integration };
    // Scopes belong to a token: API Gateway takes none where there is no authorizer. Without a word of its own a route has the API's.
    const openly = { ...about, authorizer: new HttpNoneAuthorizer(), authorizationScopes: [] };
    const route = new HttpRoute(place, `${method}${here}`, open === true ? openly : about);
    if (open === true) opensByItsLink(route);
  }
}

function makeStage(stack: Stack, httpApi: HttpApi, { logDays }: Settings, keys: Keys): void {
  const logs = new LogGroup(stack, 'LogsApi', {
    logGroupName: '/homeward/api',
    encryptionKey: keys.logs,
    retention: logDays,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  new HttpStage(stack, 'ApiStage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    accessLogSettings: { destination: new LogGroupLogDestination(logs), format: AccessLogFormat.custom(accessLog) },
  });
}

/** The route, never the path: ids and query strings stay out of the log, and so do addresses of people. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  integrationLatency: '$context.integrationLatency',
  authorizerError: '$context.authorizer.error',
});
