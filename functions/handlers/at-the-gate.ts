import { type GateState, leadsTo } from '@homeward/domain/directory/gate';
import { isToGoThrough, roomIn } from '@homeward/domain/handover/day-book';
import type { HandoverLine } from '@homeward/domain/handover/handover-line';
import { farCountry } from '@homeward/domain/people/actor';
import { mayKnowHandover } from '@homeward/domain/people/relations';
import { gateFigures } from '@homeward/domain/settings/gate-figures';
import { dayOf, daysAfter } from '@homeward/domain/time';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { gateById } from '@homeward/store/gates';
import { handoversThrough } from '@homeward/store/lists';
import { booksOf } from './day-books.ts';
import type { Rooms } from './desk.ts';
import { gateNamed } from './gates.ts';
import { copiesOf, knowsQuiet, rowOf } from './view-handovers.ts';

type Days = { readonly from: string; readonly to: string };

async function goingThere(rooms: Rooms, request: Request<'listHandoversAtGate'>, gate: GateState, { from, to }: Days) {
  const countries = farCountry.options.filter((one) => leadsTo(gate, one));
  const quiet = knowsQuiet.includes(rooms.desk);
  const through = { gate: gate.id, from, to };
  const found = await Promise.all(countries.map((one) => handoversThrough(rooms.store, one, quiet, through)));
  return found
    .flat()
    .filter(({ line }) => mayKnowHandover(request.actor, { ...line, disclosures: copiesOf(line) }))
    .filter(({ line }) => isToGoThrough(line, gate.id))
    .toSorted((a, b) => `${a.line.date}${a.line.id}`.localeCompare(`${b.line.date}${b.line.id}`));
}

/** Who was given a place where there is none any more, the last first to be too many: by the books of each day. */
async function tooMany(rooms: Rooms, gate: string, lines: readonly HandoverLine[]): Promise<ReadonlySet<string>> {
  const days = [...new Set(lines.flatMap(({ date }) => date ?? []))];
  const over = await Promise.all(
    days.map(async (day) => {
      const there = lines.filter((one) => one.date === day).map(({ id }) => id);
      const books = (await booksOf(rooms, gate, day)).filter(({ of }) => of === 'reception');
      const byCountry = Map.groupBy(books, ({ under }) => under.slice(0, 2));
      return [...byCountry.values()].flatMap((own) => {
        const taken = own.flatMap(({ state }) => state?.taken ?? []).filter(({ handover }) => there.includes(handover));
        return taken.slice(roomIn(own) ?? taken.length).map(({ handover }) => handover);
      });
    }),
  );
  return new Set(over.flat());
}

/** What goes through a gate in the days to come: what a gate that closes would hit, and whom the other side has no room for. */
export async function listHandoversAtGate(
  rooms: Rooms,
  request: Request<'listHandoversAtGate'>,
): Promise<Answer<ReplyOf<'listHandoversAtGate'>>> {
  const gate = (await gateById(rooms.store, gateNamed(request)))?.state;
  if (gate === undefined) return { type: 'absent' };
  const { from = dayOf(request.recordedAt), to = daysAfter(from, gateFigures.lookAhead.value) } = request.query;
  const listed = await goingThere(rooms, request, gate, { from, to });
  const over = await tooMany(
    rooms,
    gate.id,
    listed.map(({ line }) => line),
  );
  const items = listed.map(({ version, line }) => ({
    ...rowOf(version, line, request.actor, request.recordedAt),
    withoutRoom: over.has(line.id),
  }));
  return { type: 'ok', body: { from, to, items } };
}
