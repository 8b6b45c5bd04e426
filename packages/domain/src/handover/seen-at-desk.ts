import type { Actor } from '../people/actor.ts';
import { nobodyReturnsAgainstTheirNo } from '../rules/nobody-returns-against-their-no.ts';
import type { HandoverBreach } from './breaches.ts';
import type { HandoverState } from './handover.ts';

function withoutTheWish({ answered: _, broke, ...breach }: HandoverBreach): readonly HandoverBreach[] {
  const others = broke.filter(({ rule }) => rule !== nobodyReturnsAgainstTheirNo.name);
  return others.length === 0 ? [] : [{ ...breach, broke: others }];
}

/**
 * A handover as a desk reads it. What was done against a rule stands with casework; any other desk reads what its own organisation wrote
 * down, and neither what the person's file says of their going, nor what that broke, nor who is reminded to answer.
 */
export function seenAtDesk(
  state: HandoverState,
  { desk, organisation }: Pick<Actor, 'desk' | 'organisation'>,
): HandoverState {
  if (desk === 'casework') return state;
  const { wish: _, breaches = [], reminded, ...seen } = state;
  const own = breaches.filter((one) => one.organisation === organisation).flatMap(withoutTheWish);
  const told = reminded?.filter((name) => !name.startsWith('breach-answered/'));
  return {
    ...seen,
    ...(told === undefined ? {} : { reminded: told }),
    ...(own.length === 0 ? {} : { breaches: own }),
  };
}
