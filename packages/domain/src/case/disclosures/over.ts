import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';

type Copy = CaseState['copies'][number];

/** Whether the last day of a copy is over. */
export function isOver({ until }: Pick<Copy, 'until'>, at: string): boolean {
  return until !== undefined && until < dayOf(at);
}
