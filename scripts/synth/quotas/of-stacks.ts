import { limits, quotas } from '@homeward/local/limits';
import type { Template } from '../templates.ts';
import { bytes, count, each, type Figure, type Measured, per, type Quota } from './quota.ts';
import { longestHead } from './request-head.ts';

function ofStack(figure: (template: Template) => number) {
  return ({ templates }: Measured): readonly Figure[] =>
    Object.entries(templates).map(([where, template]) => ({ where, figure: figure(template) }));
}

const size = (part: object | undefined): number => Object.keys(part ?? {}).length;
const api = 'AWS::ApiGatewayV2';

/** What a stack and what the API may hold. */
export const ofStacks: readonly Quota[] = [
  { limit: quotas.resources, of: ofStack(({ Resources }) => size(Resources)) },
  { limit: quotas.outputs, of: ofStack(({ Outputs }) => size(Outputs)) },
  { limit: quotas.parameters, of: ofStack(({ Parameters }) => size(Parameters)) },
  {
    limit: quotas.template,
    of: (measured) => Object.entries(measured.bytes).map(([where, figure]) => ({ where, figure })),
  },

  { limit: quotas.routes, of: per(`${api}::Route`, ({ ApiId }) => ApiId) },
  { limit: quotas.integrations, of: per(`${api}::Integration`, ({ ApiId }) => ApiId) },
  { limit: quotas.authorizers, of: per(`${api}::Authorizer`, ({ ApiId }) => ApiId) },
  { limit: quotas.stages, of: per(`${api}::Stage`, ({ ApiId }) => ApiId) },
  { limit: quotas.scopes, of: each(`${api}::Route`, ({ AuthorizationScopes }) => count(AuthorizationScopes)) },
  {
    limit: quotas.audiences,
    of: each(`${api}::Authorizer`, ({ JwtConfiguration }) => count(JwtConfiguration?.Audience)),
  },
  { limit: quotas.accessLog, of: each(`${api}::Stage`, ({ AccessLogSettings }) => bytes(AccessLogSettings?.Format)) },
  { limit: limits.requestHead, of: each(`${api}::Api`, () => longestHead()) },
];
