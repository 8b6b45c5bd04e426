/** The case that a request's path names. */
export function caseId({ params }: { readonly params: Readonly<Record<string, string>> }): string {
  return params['caseId'] ?? '';
}

type Naming = { readonly case?: unknown; readonly about?: { readonly case?: unknown } };

/** The case that a request is about, wherever it names one: in its path, its question or its body. */
export function caseNamedBy(request: { readonly params: Readonly<Record<string, string>> }): string | undefined {
  const { params, query, body } = request as typeof request & { readonly query?: Naming; readonly body?: Naming };
  const named = params['caseId'] ?? query?.case ?? body?.about?.case ?? body?.case;
  return typeof named === 'string' ? named : undefined;
}
