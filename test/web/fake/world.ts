import { createHash } from 'node:crypto';
import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { BatchState } from '@homeward/domain/arrival/batch';
import type { CaseState } from '@homeward/domain/case/case';
import type { ReferralIn } from '@homeward/domain/case/referred-in/referral-in';
import type { Decision } from '@homeward/domain/command';
import type { ContactState } from '@homeward/domain/directory/contact';
import type { GateState } from '@homeward/domain/directory/gate';
import type { ProviderState } from '@homeward/domain/directory/provider';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { minutesOf } from '@homeward/domain/handover/minutes';
import type { DisputeState } from '@homeward/domain/oversight/dispute';
import type { JointWorkState } from '@homeward/domain/oversight/joint-work';
import type { MeetingState } from '@homeward/domain/oversight/meeting';
import type { MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import type { ObservationState } from '@homeward/domain/oversight/observation';
import type { PlanState } from '@homeward/domain/oversight/plan';
import type { RecommendationState } from '@homeward/domain/oversight/recommendation';
import type { Actor } from '@homeward/domain/people/actor';
import type { SeatState } from '@homeward/domain/people/staff';
import { Answer } from './answer.ts';

export type Kept<State> = {
  readonly state: State;
  readonly version: number;
  readonly sealed: Record<string, unknown>;
  /** Words of single entries, by the entry's id. */
  readonly words?: Readonly<Record<string, unknown>>;
};

/** The person’s window at one worker's screen. */
export type Window = {
  readonly case: string;
  readonly language: string;
  readonly code: string;
  readonly status: 'waits' | 'open' | 'left';
};

/** Everything the pretended platform holds: states made by the real decisions, in memory. */
export type World = {
  readonly batches: Map<string, Kept<BatchState>>;
  readonly arrivals: Map<string, Kept<ArrivalState>>;
  readonly cases: Map<string, Kept<CaseState>>;
  /** Whom partners referred. */
  readonly referrals: Map<string, Kept<ReferralIn>>;
  readonly handovers: Map<string, Kept<HandoverState>>;
  /** Windows into an own record, by the worker who sits beside. */
  readonly windows: Map<string, Window>;
  /** Public keys of minutes, as they lie beside the app. */
  readonly publicKeys: object[];
  readonly seats: Map<string, Kept<SeatState>>;
  readonly contacts: Map<string, Kept<ContactState>>;
  readonly providers: Map<string, Kept<ProviderState>>;
  /** What the overseer and the task force keep. */
  readonly watches: Map<string, Kept<MonitoringRecord>>;
  readonly observations: Map<string, Kept<ObservationState>>;
  readonly plans: Map<string, Kept<PlanState>>;
  readonly meetings: Map<string, Kept<MeetingState>>;
  readonly disputes: Map<string, Kept<DisputeState>>;
  readonly recommendations: Map<string, Kept<RecommendationState>>;
  readonly works: Map<string, Kept<JointWorkState>>;
  readonly gates: Map<string, Kept<GateState>>;
  /** The gazetteer that was imported: code, Khmer and Latin name. */
  readonly places: string[][];
  /** For how many there is room, by gate and day. */
  readonly rooms: Map<string, number>;
  /** What was sent back about somebody, in order. */
  readonly answers: unknown[];
  /** Tokens of an earlier second than this change nothing at the office (RFC 9470). */
  signedInSince: number;
  /** Disclosures that were opened, in order: each stands for a receipt. */
  readonly receipts: string[];
  /** The version of the medical part of a case, by the case's id. */
  readonly health: Map<string, number>;
  readonly answered: Map<string, { readonly body: string; readonly reply: unknown }>;
};

export function newWorld(): World {
  return {
    batches: new Map(),
    arrivals: new Map(),
    cases: new Map(),
    referrals: new Map(),
    handovers: new Map(),
    windows: new Map(),
    publicKeys: [],
    seats: new Map(),
    contacts: new Map(),
    providers: new Map(),
    watches: new Map(),
    observations: new Map(),
    plans: new Map(),
    meetings: new Map(),
    disputes: new Map(),
    recommendations: new Map(),
    works: new Map(),
    gates: new Map(),
    places: [],
    rooms: new Map(),
    answers: [],
    signedInSince: 0,
    receipts: [],
    health: new Map(),
    answered: new Map(),
  };
}

/** One request as a desk's handler sees it. */
export type Asked = {
  readonly world: World;
  readonly actor: Actor;
  readonly now: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly key: string;
  readonly version: number | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: parsed by the route's own schema before it comes here.
  readonly body: any;
};

/** The record, or the 404 of absent and not yours. */
export function found<State>(map: Map<string, Kept<State>>, id: string | undefined): Kept<State> {
  const kept = map.get(id ?? '');
  if (kept === undefined) throw new Answer(404, { code: 'not-found' });
  return kept;
}

/** Holds `If-Match` against the record, as the platform does before any rule. */
export function current<State>(map: Map<string, Kept<State>>, id: string | undefined, asked: Asked): Kept<State> {
  const kept = found(map, id);
  if (asked.version === undefined) throw new Answer(428, { code: 'if-match-missing' });
  if (asked.version !== kept.version) throw new Answer(412, { code: 'stale', version: kept.version });
  return kept;
}

/** Keeps what a decision makes of a record, or answers with its refusal. */
export function keep<State extends { readonly status: string }, Event>(
  map: Map<string, Kept<State>>,
  id: string,
  decision: Decision<Event>,
  evolve: (state: State | undefined, event: Event) => State,
  sealed: Record<string, unknown> = {},
) {
  if (decision.type === 'refused') {
    const { code, says, restsOn, breaches, all } = decision;
    throw new Answer(409, { code, says, restsOn, breaches, rules: all });
  }
  const before = map.get(id);
  const state = evolve(before?.state, decision.event);
  const version = (before?.version ?? 0) + 1;
  map.set(id, { ...before, state, version, sealed: { ...before?.sealed, ...sealed } });
  return { id, version, status: state.status };
}

export function hashOf(state: HandoverState): string {
  return createHash('sha256')
    .update(JSON.stringify(minutesOf(state)))
    .digest('hex');
}
