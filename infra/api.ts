import { type Part, pathsOf } from '@homeward/api/parts';
import type { Route } from '@homeward/api/route';
import { type App, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnRoute,
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
import { type FunctionName, type FunctionPlan, functionNames, functionPlans } from './desks.ts';
import type { Functions } from './functions.ts';
import type { Keys } from './keys.ts';
import { lentLogs } from './lent-logs.ts';
import { opensByItsLink } from './nag.ts';
import type { Settings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

/** What this file needs of an operation: at which desks it exists, and its path where it opens without a token or leads to a part of a desk. */
export type DeskRoute = Pick<Route, 'method' | 'path' | 'at' | 'desks' | 'open'>;

/** Requests a second of the whole API, and how many at once above it. A truck of 43 people is some hundred requests. */
const throttle = { rateLimit: 200, burstLimit: 400 };

/** Routes of all APIs together. API Gateway takes 300 an API, CloudFormation 500 resources a stack; doors never come near either. */
const mostRoutes = 60;

/**
 * The HTTP API: one door a desk and country (`ANY /v1/transit/{proxy+}`), behind the token check, to the desk's function; what has a
 * function of its own behind the same door stands by how its paths begin. Which operation a request asks for is found there, by the
 * one list. What opens without a token stands by name. The authorizer takes access tokens alone: an id token has no scope.
 */
export function makeApi(
  stack: Stack,
  settings: Settings,
  keys: Keys,
  functions: Functions,
  signIn: SignIn,
  routes: readonly DeskRoute[],
): HttpApi {
  const authorizer = new HttpJwtAuthorizer('Authorizer', signIn.issuer, { jwtAudience: [signIn.clientId] });
  const api = new HttpApi(stack, 'Api', {
    apiName: 'homeward',
    description: 'Homeward: one door a desk',
    createDefaultStage: false,
    defaultAuthorizer: authorizer,
    defaultAuthorizationScopes: ['openid'],
  });
  makeStage(stack, api, settings, keys);
  for (const name of functionNames) {
    const { desk, part }: FunctionPlan = functionPlans[name];
    const ofDesk = routes.filter(({ desks }) => desks.some((one) => one === desk));
    if (part !== undefined) addPart(api, part, functions[name], pathsOf(part, routes));
    else if (ofDesk.length > 0) addDesk(api, name, functions[name], ofDesk);
  }
  return api;
}

/** The door, and beside it what opens without a token. API Gateway may invoke the function for these routes and for no other. */
function addDesk(httpApi: HttpApi, name: FunctionName, lambda: Lambda, routes: readonly DeskRoute[]): void {
  const integration = new HttpLambdaIntegration(`To-${name}`, lambda);
  const about = (path: string, method: HttpMethod) => ({
    httpApi,
    routeKey: HttpRouteKey.with(`/v1/${name}${path}`, method),
    integration,
  });
  new HttpRoute(httpApi, `Door-${name}`, about('/{proxy+}', HttpMethod.ANY));
  for (const { method, path } of routes.filter(({ open }) => open === true)) {
    // Scopes belong to a token: API Gateway takes none where there is no authorizer. Without a word of its own a route has the API's.
    const openly = { authorizer: new HttpNoneAuthorizer(), authorizationScopes: [] };
    const route = new HttpRoute(httpApi, `Open-${name}${path}`, { ...about(path, HttpMethod[method]), ...openly });
    opensByItsLink(route);
  }
}

/** The paths of a part go before the door that takes any path of its desk. */
function addPart(httpApi: HttpApi, part: Part, lambda: Lambda, paths: readonly string[]): void {
  const integration = new HttpLambdaIntegration(`To-${part}`, lambda);
  for (const path of paths) {
    const routeKey = HttpRouteKey.with(`/v1/${functionPlans[part].desk}${path}`, HttpMethod.ANY);
    new HttpRoute(httpApi, `Door-${part}${path}`, { httpApi, routeKey, integration });
  }
}

/** Ends the synthesis when somebody gives operations routes of their own again. */
export function checkRoutes(app: App): void {
  const count = app.node.findAll().filter((one) => one instanceof CfnRoute).length;
  if (count > mostRoutes)
    throw new Error(
      `The APIs would have ${count} routes and may have ${mostRoutes}: a desk is one door, and only what opens without a token has a route of its own.`,
    );
}

function makeStage(stack: Stack, httpApi: HttpApi, { logDays }: Settings, keys: Keys): void {
  const logs = new LogGroup(stack, 'LogsApi', {
    logGroupName: `${lentLogs}api`,
    encryptionKey: keys.logs,
    retention: logDays,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  new HttpStage(stack, 'ApiStage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    accessLogSettings: { destination: new LogGroupLogDestination(logs), format: AccessLogFormat.custom(accessLog) },
  });
}

/**
 * The route (`ANY /v1/transit/{proxy+}`), never the path: ids and query strings stay out of the log, and so do addresses of people.
 * Which operation it was stands in the function's own line, under the same request id.
 */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  integrationLatency: '$context.integrationLatency',
  authorizerError: '$context.authorizer.error',
});
