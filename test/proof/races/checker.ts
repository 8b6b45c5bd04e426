import { evolveHandover } from '@homeward/domain/handover/evolve';
import { type HandoverEvent, type HandoverState, handoverEvent } from '@homeward/domain/handover/handover';
import { decideMove, type Move, operationOf, type Told } from './moves.ts';

type Item = Readonly<Record<string, unknown>>;

/** Everything that is left of one handover's race. */
export type History = {
  /** The version at which everybody rushed to the gate. */
  readonly from: number;
  readonly state: HandoverState;
  readonly version: number;
  /** The event items as they are stored, in no order. */
  readonly events: readonly Item[];
  readonly answers: readonly { readonly move: Move; readonly told: Told }[];
  /** What each side sees of it. */
  readonly views: readonly Item[];
};

type Stored = { readonly version: number; readonly sk: string; readonly event: HandoverEvent };
type Replayed = { readonly stored: readonly Stored[]; readonly states: readonly HandoverState[] };

/** The states in order, by the events alone; `states[i]` is the one after event i + 1. */
function replay(events: readonly Item[]): Replayed {
  const stored = events
    .map((item) => ({ version: Number(item['v']), sk: String(item['sk']), event: handoverEvent.parse(item['event']) }))
    .toSorted((one, other) => one.version - other.version);
  const states: HandoverState[] = [];
  for (const { event } of stored) states.push(evolveHandover(states.at(-1), event));
  return { stored, states };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, ordered(part)]),
  );
}

// Business time is the server's, and an officer's name the seat's: what happened is compared, not when, nor how they are called.
function timeless(event: HandoverEvent): unknown {
  const { occurredAt: _, ...rest } = event;
  return 'confirmation' in rest ? { ...rest, confirmation: { ...rest.confirmation, at: '', called: undefined } } : rest;
}

function numbering({ stored }: Replayed, { version }: History): readonly string[] {
  const wrong = stored.filter((one, index) => one.version !== index + 1);
  return [
    ...wrong.map((one) => `version ${one.version} is there twice or out of its row`),
    ...(stored.length === version ? [] : [`${stored.length} events and version ${version}`]),
  ];
}

/** Each event of the race was allowed by the rules in the state before it: they happened one after another. */
function lawful({ stored, states }: Replayed, { from, answers }: History): readonly string[] {
  return stored.flatMap(({ sk, event }, index) => {
    if (index < from) return [];
    const known = answers.find(({ move }) => sk === `event#${move.key}#${operationOf(move)}#${move.by.id}`);
    const before = states[index - 1];
    if (known === undefined || before === undefined) return [`event ${index + 1} is nobody's`];
    const decision = decideMove(known.move, before);
    if (decision.type === 'refused') return [`event ${index + 1} breaks ${decision.code}`];
    return same(timeless(decision.event), timeless(event))
      ? []
      : [`event ${index + 1} is not what the rules make of its command`];
  });
}

/** Whoever heard yes has one event, and whoever heard no would have been refused at some moment. */
function answered({ stored, states }: Replayed, { from, answers, version }: History): readonly string[] {
  return answers.flatMap(({ move, told }) => {
    const mine = stored.filter(({ sk }) => sk.startsWith(`event#${move.key}#`));
    const name = `${move.kind} of ${move.by.id}`;
    if (told.type === 'fault') return [`${name} met a fault: ${told.why}`];
    if (told.type === 'done') {
      const fits = mine.length === 1 && mine[0]?.version === told.version;
      const status = states[told.version - 1]?.status;
      return fits && status === told.status ? [] : [`${name} heard yes at ${told.version} as ${told.status}`];
    }
    if (mine.length > 0) return [`${name} heard ${told.type} and was done`];
    if (told.type === 'absent') return [`${name} heard that there is nothing`];
    if (told.type === 'stale')
      return version > (move.seen ?? version) ? [] : [`${name} heard stale of what is current`];
    if (told.type === 'busy') return [];
    const refusable = states.slice(from - 1).some((state) => decideMove(move, state).type === 'refused');
    return refusable ? [] : [`${name} was refused without a rule`];
  });
}

const endings: readonly HandoverState['status'][] = ['handed-over', 'refused', 'postponed', 'disputed'];

function oneOutcome({ states }: Replayed, { from, state }: History): readonly string[] {
  const ended = states.slice(from).filter(({ status }) => endings.includes(status));
  const { S, V } = state.confirmations;
  const overHanded = state.status === 'handed-over';
  return [
    ...(ended.length > 1 ? [`${ended.length} outcomes`] : []),
    ...(overHanded && (S === undefined || V === undefined) ? ['handed over by one side'] : []),
    ...(overHanded && S?.by === V?.by ? ['the same person on both sides'] : []),
    ...(overHanded && S?.organisation === V?.organisation ? ['the same organisation on both sides'] : []),
    ...(overHanded && S?.minutes !== V?.minutes ? ['two different minutes'] : []),
    ...(!overHanded && S !== undefined && V !== undefined ? ['both sides confirmed and nobody handed over'] : []),
  ];
}

const shared = ['status', 'version', 'minutes', 'confirmations', 'handedOverAt', 'stopped'] as const;

function seenAlike({ views, state, version }: History): readonly string[] {
  const [first = {}, ...others] = views.map((view) => Object.fromEntries(shared.map((name) => [name, view[name]])));
  return [
    ...(others.every((other) => same(first, other)) ? [] : ['the two sides see different things']),
    ...(first['status'] === state.status && first['version'] === version ? [] : ['the sides see what is not stored']),
  ];
}

/** What is wrong with a history; nothing when it is as if everybody had come one after another. */
export function faultsOf(history: History): readonly string[] {
  const replayed = replay(history.events);
  return [
    ...numbering(replayed, history),
    ...(same(replayed.states.at(-1), history.state) ? [] : ['the events say something else than the state']),
    ...lawful(replayed, history),
    ...answered(replayed, history),
    ...oneOutcome(replayed, history),
    ...(history.views.length === 0 ? [] : seenAlike(history)),
  ];
}
