import { noesTo } from '../../consent/ledger.ts';
import { dayOf, daysAfter, startOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { isAgainstTheirWill } from './mission-must-not-know.ts';
import { consentUnder, isAgreed, lastHeard } from './rests-on.ts';

type Copies = CaseState['copies'];
type Register = Pick<CaseState, 'copies' | 'consents'>;

/** Whether the last day of a copy is over. */
export function isOver({ until }: Pick<Copies[number], 'until'>, at: string): boolean {
  return until !== undefined && until < dayOf(at);
}

/**
 * Since when the person says no to a copy that could still be read: said at the border, where nobody closes it. A handover’s
 * sheet ends with its handover, once casework takes that in.
 */
function refusedSince({ consents }: Register, one: Copies[number]): string | undefined {
  if (one.status !== 'alive' || one.handover !== undefined) return undefined;
  // What two people shared without the person never overrules a no to the embassy. Whom the flag keeps from it, it never reached.
  if (!isAgreed(one)) {
    const isRefused = isAgainstTheirWill({ doNotContactEmbassy: false, consents }, one, one.at);
    return isRefused ? lastHeard(consents, one.at) : undefined;
  }
  const { consent } = one.restsOn as { readonly consent: string };
  const noes = noesTo(consents, { to: one.to, organisation: one.organisation, use: one.for });
  const since = consents.find(({ id }) => id === consent)?.withdrawn?.at ?? noes.at(-1)?.at;
  const covered = since !== undefined && consentUnder(consents, one, lastHeard(consents, since)) !== undefined;
  return covered ? undefined : since;
}

/** The copies that could still be read and whose last day is over, or whose consent is: security.md, T5, "expired cases: 0". */
export function copiesOver(file: Register, at: string): Copies {
  return file.copies.filter(
    (one) => one.status === 'alive' && (isOver(one, at) || refusedSince(file, one) !== undefined),
  );
}

/** The next moment, in UTC, at which a copy ends. It depends on the case alone, so it can be foreseen. */
export function nextOver(file: Register): string | undefined {
  return file.copies
    .flatMap((one) => {
      const { status, until } = one;
      if (status !== 'alive') return [];
      return [until === undefined ? undefined : startOf(daysAfter(until, 1)), refusedSince(file, one)];
    })
    .filter((one) => one !== undefined)
    .toSorted()[0];
}

/** The register after some copies were ended, of those that could still be read. */
export function withEnded(file: CaseState, ids: readonly string[]): CaseState {
  const copies = file.copies.map((one) =>
    one.status === 'alive' && ids.includes(one.id)
      ? { ...one, status: refusedSince(file, one) === undefined ? ('ended' as const) : ('withdrawn' as const) }
      : one,
  );
  return { ...file, copies };
}
