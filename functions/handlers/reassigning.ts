import { decideCase } from '@homeward/domain/case/decide';
import type { Actor } from '@homeward/domain/people/actor';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { seatOf } from '@homeward/store/staff';
import { caseId } from './case-id.ts';
import { onCase } from './cases.ts';
import type { Rooms } from './desk.ts';

/** Whoever is named, where they sit in the same house as a case worker. */
async function colleaguesOf({ store }: Rooms, { desk, country, organisation, role }: Actor, to: string | undefined) {
  const seat = to === undefined ? undefined : await seatOf(store, { desk, country, subject: to });
  const isColleague = seat !== undefined && !seat.revoked && seat.organisation === organisation && seat.role === role;
  return to !== undefined && isColleague ? [to] : [];
}

/** A worker asks that the case goes to somebody else, or hands it over to a colleague at once. */
export async function askReassignment(rooms: Rooms, request: Request<'askReassignment'>): Promise<Answer<Receipt>> {
  const { actor, act, body, key } = request;
  const { to } = body as { readonly to?: string };
  const colleagues = await colleaguesOf(rooms, actor, to);
  return onCase(rooms, request, caseId(request), (file) =>
    decideCase('askReassignment', file, body as never, act, key, colleagues),
  );
}
