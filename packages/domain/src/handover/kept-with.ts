import type * as z from 'zod';
import type { broke } from '../case/breaches/track.ts';
import type { Check } from '../law/refusal.ts';

/** What a record broke, as its event keeps it: nobody is made to be silent about what happened. Nothing where it broke no rule. */
export function keptWith(...checks: readonly Check[]): { readonly broke?: z.infer<ReturnType<typeof broke>> } {
  const found = checks.filter(({ breaches }) => breaches.length > 0);
  return found.length === 0 ? {} : { broke: found.map(({ rule, breaches }) => ({ rule: rule.name, found: breaches })) };
}
