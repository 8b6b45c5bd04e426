import * as z from 'zod';
import type { approval } from '../case/identification/track.ts';
import { type Act, type Decision, decided } from '../command.ts';
import { names } from '../directory/names.ts';
import { check, refusals } from '../law/refusal.ts';
import { nobodyGrantsHerself } from '../rules/nobody-grants-herself.ts';
import { roleIsGrantedByTwoPeople } from '../rules/role-is-granted-by-two-people.ts';
import { roleSitsAtItsDesk } from '../rules/role-sits-at-its-desk.ts';
import { code, subject } from '../text.ts';
import { country, desk, role } from './actor.ts';
import type { SeatEvent } from './seat-events.ts';
import type { SeatState } from './staff.ts';

/** Who is to sit where, in which role, of which organisation; by which name colleagues know them. */
export const proposeRoleBody = z.lazy(() =>
  z.strictObject({ subject, desk, country, role, organisation: code, names: names().optional() }),
);
type Proposed = z.infer<typeof proposeRoleBody>;

/** Answers alike wherever a second person is asked: the body is the one of proposals on a case. */
type Answered = z.infer<z.ZodObject<ReturnType<typeof approval>>>;

export function stampOf({ recordedAt, by }: Pick<Act, 'recordedAt' | 'by'>) {
  return { at: recordedAt, by: by.id, organisation: by.organisation };
}

/** The first person's act: nothing is open by it. A later proposal takes the place of one that nobody answered. */
export function proposeRole(said: Proposed, act: Act, id: string): Decision<SeatEvent> {
  const { organisation: seatIn, ...rest } = said;
  return (
    refusals(check(roleSitsAtItsDesk, said), check(nobodyGrantsHerself, said.subject, act.by)) ??
    decided({ type: 'RoleProposed', ...stampOf(act), id, ...rest, seatIn })
  );
}

/** The second person's act: only now the seat opens, or stays as it was. */
export function answerRole(state: SeatState, said: Answered, act: Act): Decision<SeatEvent> {
  const { proposal, answer, reason } = said;
  return (
    refusals(
      check(roleIsGrantedByTwoPeople, state.proposal, proposal, act.by),
      check(nobodyGrantsHerself, state.subject, act.by),
    ) ??
    decided({ type: 'RoleAnswered', ...stampOf(act), proposal, answer, ...(reason === undefined ? {} : { reason }) })
  );
}
