import { decided } from '@homeward/domain/command';
import { emptyMonitoringRecord } from '@homeward/domain/oversight/evolve-monitoring';
import { type MonitoringReminder, monitoringRemindersDue, sinceOf } from '@homeward/domain/oversight/monitoring-clocks';
import type { MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import { type TaskForceDue, taskForceDue, taskForceReminder } from '@homeward/domain/oversight/task-force-clocks';
import { dayOf } from '@homeward/domain/time';
import type { Aggregate } from '@homeward/store/aggregate';
import { allMonitoringRecords, monitoringRecords } from '@homeward/store/monitoring-records';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { allProviders } from '@homeward/store/providers';
import { disputes, meetings, plans } from '@homeward/store/task-force';
import { clock, keyOf } from './act-on-case.ts';
import { keptByTaskForce } from './clock-list.ts';
import { sumOf } from './sum-of.ts';

const stamp = (at: string) => ({ at, by: clock.id, organisation: clock.organisation });

/** A reminder has one key however often it is tried: it is written once. */
function commandFor(name: string, operation: string, recordedAt: string) {
  const key = keyOf(name);
  return { key, operation, actor: clock, bodyHash: key, recordedAt };
}

async function remindOfProvider(store: Store, state: MonitoringRecord, reminder: MonitoringReminder, now: string) {
  const { id: provider } = state;
  const operation = 'remindOfProvider';
  const name = [provider, reminder.clock, reminder.thing, reminder.on, reminder.days].join('/');
  const outcome = await perform(store, commandFor(name, operation, now), {
    of: monitoringRecords,
    ids: [provider],
    makes: true,
    decide: () => decided({ type: 'ClockReminded' as const, ...stamp(now), provider, ...reminder }),
    receipt: { actor: clock, operation, thing: `organisation#${provider}`, at: now },
  });
  return outcome.type === 'done' && !outcome.repeated ? 1 : 0;
}

/** What is due of each organisation, and of each that has a memorandum and was never looked at. */
async function remindOfProviders(store: Store, now: string): Promise<number> {
  const [kept, providers] = await Promise.all([allMonitoringRecords(store), allProviders(store)]);
  const providerOf = new Map(providers.map(({ state }) => [state.id, state]));
  const watched = kept.map(({ state }) => state);
  const never = [...providerOf.keys()].filter((id) => !watched.some((one) => one.id === id)).map(emptyMonitoringRecord);
  const due = [...watched, ...never].flatMap((state) =>
    monitoringRemindersDue(state, sinceOf(providerOf.get(state.id)), dayOf(now)).map((one) => ({ state, one })),
  );
  return sumOf(due, 'Providers without their reminders', ({ state, one }) => remindOfProvider(store, state, one, now));
}

type Reminded = { readonly reminded: readonly string[] };
type Named<Type extends string> = { readonly type: Type; readonly name: string } & ReturnType<typeof stamp>;

async function remindOn<State extends Reminded, Event, Type extends string>(
  store: Store,
  of: Aggregate<string, State, Event | Named<Type>>,
  type: Type,
  { id, name, now }: { readonly id: string; readonly name: string; readonly now: string },
): Promise<number> {
  const operation = 'remindOfTaskForce';
  const outcome = await perform(store, commandFor(name, operation, now), {
    of,
    ids: [id] as const,
    mayKnow: ({ reminded }) => !reminded.includes(name),
    decide: () => decided<Event | Named<Type>>({ type, ...stamp(now), name }),
    receipt: { actor: clock, operation, thing: `${of.name}#${id}`, at: now },
  });
  return outcome.type === 'done' && !outcome.repeated ? 1 : 0;
}

async function remindOfOne(store: Store, due: TaskForceDue, now: string): Promise<number> {
  const name = taskForceReminder(due, dayOf(now));
  if (name === undefined || due.record === undefined) return 0;
  const on = { id: due.record, name, now };
  switch (due.clock) {
    case 'plan':
      return remindOn(store, plans, 'PlanReminded', on);
    case 'committee':
    case 'breach':
      return remindOn(store, meetings, 'CommitteeReminded', on);
    case 'negotiation':
      return remindOn(store, disputes, 'DisputeReminded', on);
  }
}

/** Writes every reminder of the overseer and the task force whose day has come, once each; returns how many were new. */
export async function remindOfOversight(store: Store, now: string): Promise<number> {
  const ofTaskForce = taskForceDue(await keptByTaskForce(store), dayOf(now));
  const works = [() => remindOfProviders(store, now), ...ofTaskForce.map((due) => () => remindOfOne(store, due, now))];
  return sumOf(works, 'Clocks of oversight without their reminders', (work) => work());
}
