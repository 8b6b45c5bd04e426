/** The case that a request's path names. */
export function caseId({ params }: { readonly params: Readonly<Record<string, string>> }): string {
  return params['caseId'] ?? '';
}
