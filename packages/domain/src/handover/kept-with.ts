import type * as z from 'zod';
import type { broke } from '../case/breaches/track.ts';
import type { Act } from '../command.ts';
import type { Check } from '../law/refusal.ts';
import { isBackdated } from '../time.ts';

type Kept = { readonly broke?: z.infer<ReturnType<typeof broke>>; readonly heardAt?: string };

/**
 * What a record broke, as its event keeps it, and from when somebody has to answer for it: nobody is made to be silent about what
 * happened. Nothing where it broke no rule.
 */
export function keptWith({ occurredAt, recordedAt }: Act, ...checks: readonly Check[]): Kept {
  const found = checks.filter(({ breaches }) => breaches.length > 0);
  if (found.length === 0) return {};
  const broken = found.map(({ rule, breaches }) => ({ rule: rule.name, found: [...breaches] }));
  return { broke: broken, ...(isBackdated(occurredAt, recordedAt) ? { heardAt: recordedAt } : {}) };
}
