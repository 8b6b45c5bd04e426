import type { Actor, Desk } from '@homeward/domain/people/actor';
import type { SeatState } from '@homeward/domain/people/staff';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { allOrganisations } from '@homeward/store/directory';
import { allGates } from '@homeward/store/gates';
import { seatsAt } from '@homeward/store/seats';
import type { Rooms } from './desk.ts';

/** Who the platform takes the caller for. */
export async function whoAmI({ actor }: Request<'whoAmI'>): Promise<Answer<ReplyOf<'whoAmI'>>> {
  const { id, role, desk, country, organisation } = actor;
  return { type: 'ok', body: { id, role, desk, country, organisation } };
}

/** Colleagues: of the caller’s own organisation; the central unit works with everybody at its desk. */
function isColleague({ role, organisation }: Actor, seat: SeatState): boolean {
  return seat.organisation === organisation || role === 'central-unit';
}

const team: readonly Desk[] = ['casework', 'health'];

/** Who sits at the caller’s desk; case workers and health workers are in one care team. */
async function seatsBeside(store: Rooms['store'], { country, desk }: Actor): Promise<readonly SeatState[]> {
  const desks = team.includes(desk) ? team : [desk];
  return (await Promise.all(desks.map((one) => seatsAt(store, { country, desk: one })))).flat();
}

/** What codes are called, in every language in which somebody wrote it down: whoever reads a list reads names. */
export function listNames({ store }: Pick<Rooms, 'store'>) {
  return async ({ actor }: Request<'listNames'>): Promise<Answer<ReplyOf<'listNames'>>> => {
    const [organisations, gates, seats] = await Promise.all([
      allOrganisations(store),
      allGates(store),
      seatsBeside(store, actor),
    ]);
    return {
      type: 'ok',
      body: {
        organisations: organisations.map(({ id, name, names, country, kind }) => ({ id, name, names, country, kind })),
        gates: gates.map(({ state: { id, name, names, across, namesAcross } }) => ({
          id,
          name,
          names,
          across,
          namesAcross,
        })),
        colleagues: seats.flatMap((seat) => {
          const { subject: id, role, organisation, names } = seat;
          if (role === undefined || organisation === undefined || !isColleague(actor, seat)) return [];
          return [{ id, role, organisation, names }];
        }),
      },
    };
  };
}
