import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';

type Reason = CaseState['reopenings'][number]['reason'];

/** That a danger opens a closed case again; nothing in an open one. */
export function reopening<Why extends Reason>({ status }: Pick<CaseState, 'status'>, reason: Why) {
  return status === 'closed' ? { reason } : undefined;
}

/**
 * A danger to the person opens a closed case again, and the entry says which closure that undoes (Policy III). In an
 * open case it changes nothing.
 */
export function reopened(
  { status, closures, reopenings }: CaseState,
  reason: Reason,
  stamp: Stamp,
): Partial<CaseState> {
  if (status === 'open') return {};
  const closure = closures.at(-1)?.id ?? stamp.id;
  return { status: 'open', reopenings: [...reopenings, { ...stamp, reason, closure }] };
}
