import type { CaseState } from '../case.ts';

/** Whether the person lives with their family, by whatever act they came to. */
export function livesWithFamily({ placement }: Pick<CaseState, 'placement'>): boolean {
  return placement?.kind === 'family';
}
