import { agendaFor } from '@homeward/domain/oversight/agenda';
import { answerMeetingBreach } from '@homeward/domain/oversight/answer-breach';
import { recordCommitteeMeeting } from '@homeward/domain/oversight/meeting';
import { standingOn } from '@homeward/domain/oversight/monitoring-clocks';
import { makePlanOfAction, movePlanItem, type PlanState } from '@homeward/domain/oversight/plan';
import { taskForceDue } from '@homeward/domain/oversight/task-force-clocks';
import { foreignCountry } from '@homeward/domain/people/actor';
import { dayOf } from '@homeward/domain/time';
import { type Answer, found, type Receipt } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { load } from '@homeward/store/load';
import { allKept, meetings, plans, recommendations } from '@homeward/store/task-force';
import { keptByTaskForce } from './clock-list.ts';
import type { Rooms } from './desk.ts';
import { changed, made, shown } from './kept-records.ts';

type Store = Pick<Rooms, 'store'>;

/** What stands open with the other countries, and when each committee meets next. */
async function openMatters({ store }: Store) {
  const [kept, advice] = await Promise.all([keptByTaskForce(store), allKept(store, recommendations)]);
  return { ...kept, recommendations: advice.map(({ state }) => state) };
}

async function listMeetings(
  rooms: Store,
  { recordedAt }: Request<'listCommitteeMeetings'>,
): Promise<Answer<ReplyOf<'listCommitteeMeetings'>>> {
  const today = dayOf(recordedAt);
  const open = await openMatters(rooms);
  const year = String(Number(today.slice(0, 4)) - 1);
  const due = taskForceDue(open, today).filter(({ clock }) => clock === 'committee');
  const agendas = due.map(({ thing, on }) => {
    const country = foreignCountry.parse(thing);
    const items = [...agendaFor(country, year, open)];
    return { with: country, due: on, standing: standingOn(on, today), year, items };
  });
  return found({ items: open.meetings.map(({ reminded: _, ...one }) => one), agendas });
}

function meet(rooms: Store, request: Request<'recordCommitteeMeeting'>): Promise<Answer<Receipt>> {
  const { body, act, key } = request;
  return made(rooms, request, meetings, async () =>
    recordCommitteeMeeting(body, act, key, agendaFor(body.with, body.year, await openMatters(rooms))),
  );
}

function plan(rooms: Store, request: Request<'makePlanOfAction'>): Promise<Answer<Receipt>> {
  const { body, act, key } = request;
  return made(rooms, request, plans, async () => {
    const others: readonly { readonly state: PlanState }[] = await allKept(rooms.store, plans);
    return makePlanOfAction(
      body,
      act,
      key,
      others.map(({ state }) => state),
    );
  });
}

async function moveItem(rooms: Store, request: Request<'movePlanItem'>): Promise<Answer<Receipt>> {
  const id = request.params['plan'] ?? '';
  const known = id === '' ? undefined : await load(rooms.store, plans, id);
  if (known !== undefined && !known.state.items.some(({ n }) => n === request.body.item))
    return { type: 'invalid', pointer: '/item', code: 'no-such-item' };
  return changed(rooms, request, plans, id, () => movePlanItem(request.body, request.act));
}

/** The plan of two years and the yearly committees. */
export function taskForceHandlers(rooms: Store) {
  return {
    viewPlanOfAction: async (): Promise<Answer<ReplyOf<'viewPlanOfAction'>>> =>
      found({ items: await shown(rooms, plans) }),
    makePlanOfAction: (request: Request<'makePlanOfAction'>) => plan(rooms, request),
    movePlanItem: (request: Request<'movePlanItem'>) => moveItem(rooms, request),
    listCommitteeMeetings: (request: Request<'listCommitteeMeetings'>) => listMeetings(rooms, request),
    recordCommitteeMeeting: (request: Request<'recordCommitteeMeeting'>) => meet(rooms, request),
    answerMeetingBreach: (request: Request<'answerMeetingBreach'>) =>
      changed(rooms, request, meetings, request.params['meeting'] ?? '', (state) =>
        answerMeetingBreach(state, request.body, request.act),
      ),
  };
}
