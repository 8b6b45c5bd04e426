import type { Operation } from './openapi/document.ts';
import { operationOf } from './openapi/operation.ts';
import { sharedParameters } from './openapi/parameters.ts';
import { problemResponses, problemSchema } from './openapi/problem.ts';
import { replySchemas, sharedHeaders } from './openapi/replies.ts';
import { tags } from './openapi/tags.ts';
import { withReferences } from './openapi/with-references.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

type Operations = Readonly<Record<string, Operation>>;

/** The contract of the HTTP API, OpenAPI 3.1, made from the list of routes alone: `openapi.json` changes only where a route changes. */
export function openapi(): object {
  return withReferences(withoutReferences());
}

/** The same contract before parts that repeat are replaced by `$ref`. @internal for tests */
export function withoutReferences() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Homeward',
      version: '0.1.0',
      summary: 'Cambodia, Thailand, Viet Nam and Malaysia bring trafficked people home.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ accessToken: [] }],
    tags,
    paths: pathsOf(routes),
    components: {
      schemas: { ...replySchemas(routes), Problem: problemSchema },
      responses: problemResponses(),
      parameters: sharedParameters,
      headers: sharedHeaders,
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the sign-in.',
        },
      },
    },
  };
}

/** Throws when two operations claim one method of one path: the later would silently replace the earlier. */
function pathsOf(all: readonly Route[]): Readonly<Record<string, Operations>> {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of all) {
    const path = `/v1/{desk}${route.path}`;
    const method = route.method.toLowerCase();
    if (paths[path]?.[method] !== undefined) throw new Error(`${route.method} ${route.path} is written twice`);
    paths[path] = { ...paths[path], [method]: operationOf(route) };
  }
  return paths;
}
