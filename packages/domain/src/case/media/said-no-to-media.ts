import { isByOthers } from '../../consent/consent.ts';
import type { CaseState } from '../case.ts';
import { isTheirOwn } from '../decisions/prepared.ts';
import { isTakenAway } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'decisions' | 'corrections'>;
type Decision = CaseState['decisions'][number];
type Agreed = Pick<CaseState['publications'][number], 'how'> & { readonly at?: string };

function isNo({ answer }: Decision): boolean {
  return answer === 'leave-it';
}

/**
 * Whether a no to being published stands against a yes: one that was decided since, and against what a guardian agrees to also one from
 * before, until they decide it anew themselves (Standards 6.10(e), 12). One colleague alone corrects none away.
 */
export function saidNoToMedia({ decisions, corrections }: Known, { how, at }: Agreed): boolean {
  const isGone = (one: Decision) => isTakenAway({ corrections }, one.id, { keepsDangerAway: isNo(one) });
  const own = decisions.filter((one) => one.about === 'media' && (isNo(one) || isTheirOwn(one)));
  const last = latest(own.filter((one) => !isGone(one)));
  if (last === undefined || !isNo(last)) return false;
  return isByOthers({ how }) || (at !== undefined && Date.parse(last.at) >= Date.parse(at));
}
