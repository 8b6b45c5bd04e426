import { escapeHtml, page } from './sign-in-pages.ts';

type Operation = { readonly operationId?: string; readonly summary?: string };
type Description = {
  readonly info?: { readonly title?: string };
  readonly paths?: { readonly [path: string]: { readonly [method: string]: Operation } };
};

/** A page that lists every operation of an OpenAPI description, made here and from nothing but it. */
export function docsPage(description: Description): string {
  const rows = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
      .map(
        ([method, operation]) =>
          `<tr><td>${method.toUpperCase()}</td><td><code>${escapeHtml(path)}</code></td><td>${escapeHtml(operation.operationId ?? '')}</td><td>${escapeHtml(operation.summary ?? '')}</td></tr>`,
      ),
  );
  const table = `<table><thead><tr><th>Method</th><th>Path</th><th>Operation</th><th>What it does</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return page(
    description.info?.title ?? 'API',
    `<p>The whole description: <a href="/openapi.json">openapi.json</a></p>${table}`,
  );
}
