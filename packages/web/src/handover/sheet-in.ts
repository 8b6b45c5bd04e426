/** The words of a handover's sheet among what was opened: it lies beside the salt that hides it from whoever knows its hash. */
export function sheetIn(sections: Readonly<Record<string, unknown>>): unknown {
  const sealed = sections['sheet'] as { readonly sheet?: unknown } | undefined;
  return sealed?.sheet;
}
