import { memorandumOn } from '@homeward/domain/directory/provider';
import { dueOf, sinceOf, standingOn } from '@homeward/domain/oversight/monitoring-clocks';
import { taskForceDue } from '@homeward/domain/oversight/task-force-clocks';
import { dayOf } from '@homeward/domain/time';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import type { Store } from '@homeward/store/open-store';
import { allKept, disputes, meetings, plans } from '@homeward/store/task-force';
import type { Rooms } from './desk.ts';
import { type Monitored, monitoredProviders } from './view-monitoring.ts';

type Clocks = ReplyOf<'listClocks'>['items'];

/** Records of the task force, as far as clocks look at them, each at its version. */
export async function keptByTaskForce(store: Store) {
  const [plan, meeting, dispute] = await Promise.all([
    allKept(store, plans),
    allKept(store, meetings),
    allKept(store, disputes),
  ]);
  const states = <State>(all: readonly { readonly state: State; readonly version: number }[]) =>
    all.map(({ state, version }) => ({ ...state, version }));
  return { plans: states(plan), meetings: states(meeting), disputes: states(dispute) };
}

async function ofTaskForce(store: Store, today: string): Promise<Clocks> {
  const due = taskForceDue(await keptByTaskForce(store), today);
  return due.map(({ clock, thing, on }) => ({ clock, thing, on, standing: standingOn(on, today) }));
}

function ofProvider({ id, state, provider }: Monitored, today: string): Clocks {
  const paper = provider?.memorandum;
  const ends = memorandumOn(provider, today);
  const memorandum = {
    clock: 'memorandum' as const,
    provider: id,
    thing: paper?.number ?? '',
    on: paper?.until ?? '',
    standing:
      ends === 'ends-soon' && paper?.until !== today ? ('soon' as const) : standingOn(paper?.until ?? '', today),
  };
  const owed = dueOf(state, sinceOf(provider)).map((one) => ({
    ...one,
    provider: id,
    standing: standingOn(one.on, today),
  }));
  return paper === undefined ? owed : [memorandum, ...owed];
}

/** What is owed by which day, the earliest first: the task force's own at its desk, everything at oversight. */
export async function listClocks(
  rooms: Pick<Rooms, 'store'>,
  { actor, recordedAt }: Request<'listClocks'>,
): Promise<Answer<ReplyOf<'listClocks'>>> {
  const today = dayOf(recordedAt);
  const own = await ofTaskForce(rooms.store, today);
  const others = actor.desk === 'oversight' ? await monitoredProviders(rooms) : [];
  const items = [...own, ...others.flatMap((one) => ofProvider(one, today))];
  return found({ items: items.toSorted((one, other) => one.on.localeCompare(other.on)) });
}
