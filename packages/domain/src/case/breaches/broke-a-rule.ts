import type { CaseState } from '../case.ts';

/** Whether an entry of a list broke a rule when it was written down. */
export function brokeARule(
  { breaches }: Pick<CaseState, 'breaches'>,
  list: keyof CaseState,
  { id }: { readonly id: string },
): boolean {
  return breaches.some((one) => one.list === list && one.id === id);
}
