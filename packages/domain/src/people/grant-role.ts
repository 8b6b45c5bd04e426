import * as z from 'zod';
import type { approval } from '../case/identification/track.ts';
import { type Act, type Decision, decided } from '../command.ts';
import { atTheOffice } from '../directory/at-the-office.ts';
import { names } from '../directory/names.ts';
import { deskAct } from '../law/desk-act.ts';
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

/** A seat is asked for: only where such a role sits, and for somebody else. */
export const proposingARole = deskAct<Proposed>({
  as: 'permit',
  effects: {
    'seated.proposed': ({ subject: whose, role: as, desk: at, country: of }) => ({
      subject: whose,
      role: as,
      desk: at,
      country: of,
    }),
  },
});

/** The first person's act: nothing is open by it. A later proposal takes the place of one that nobody answered. */
export function proposeRole(said: Proposed, act: Act, id: string): Decision<SeatEvent> {
  const { organisation: seatIn, ...rest } = said;
  const held = atTheOffice(proposingARole, said, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'RoleProposed', ...stampOf(act), id, ...rest, seatIn });
}

/** A seat opens by the word of a second person, of another organisation. */
export const answeringARole = deskAct<{ readonly state: SeatState; readonly said: Answered }>({
  as: 'permit',
  effects: {
    'seated.granted': ({ state: { subject: whose, proposal: waiting }, said }) => ({
      subject: whose,
      waiting,
      answered: said.proposal,
    }),
  },
});

/** The second person's act: only now the seat opens, or stays as it was. */
export function answerRole(state: SeatState, said: Answered, act: Act): Decision<SeatEvent> {
  const { proposal, answer, reason } = said;
  const held = atTheOffice(answeringARole, { state, said }, act.by);
  if (held.type === 'refused') return held;
  const why = reason === undefined ? {} : { reason };
  return decided({ type: 'RoleAnswered', ...stampOf(act), proposal, answer, ...why });
}
