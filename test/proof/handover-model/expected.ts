import type { Act, Does, Says } from './act.ts';
import { isThereFor } from './may.ts';
import type { Plain } from './plain.ts';
import { address, answer, ask, move, services, tick } from './plain-checklist.ts';
import * as gate from './plain-gate.ts';
import * as journey from './plain-journey.ts';

/** What somebody is told of them act. */
export type Told =
  | { readonly type: 'done'; readonly version: number; readonly status: string }
  | { readonly type: 'refused' | 'stale' | 'absent' | 'busy' | 'key-reused' | 'already-there' };

type Rule = (plain: Plain, says: never, act: Act) => Plain | undefined;

const rules: Readonly<Record<Does, Rule>> = {
  tick,
  services,
  address,
  ask,
  answer,
  move,
  schedule: journey.schedule,
  send: journey.send,
  acknowledge: journey.acknowledge,
  depart: journey.depart,
  postpone: journey.postpone,
  reroute: journey.reroute,
  hold: journey.hold,
  confirm: gate.confirm,
  refuse: gate.refuse,
  dispute: gate.dispute,
  settle: gate.settle,
  return: gate.goBack,
  arrive: gate.arrive,
  feedback: gate.feedback,
};

/** These name no version: the minutes' hash stands for it, or each handover says itself where it goes. */
const unseen: readonly Says['do'][] = ['confirm', 'reroute', 'hold'];

/** What a handover answers to an act, and how it stands afterwards. */
export function expected(plain: Plain, act: Act): { readonly told: Told; readonly next: Plain } {
  const stays = (type: 'absent' | 'stale' | 'refused') => ({ told: { type }, next: plain });
  if (!isThereFor(plain, act)) return stays('absent');
  const { says, seen } = act;
  if (!unseen.includes(says.do) && seen !== undefined && seen !== plain.version) return stays('stale');
  const after = rules[says.do](plain, says as never, act);
  if (after === undefined) return stays('refused');
  const next = { ...after, version: plain.version + 1 };
  return { told: { type: 'done', version: next.version, status: next.status }, next };
}

/** Whether two answers to an act are the same. One act on many handovers answers with its own version and not with theirs. */
export function alike({ says }: Act, one: Told, other: Told): boolean {
  if (one.type !== 'done' || other.type !== 'done') return one.type === other.type;
  const away = says.do === 'reroute' || says.do === 'hold';
  return away || (one.version === other.version && one.status === other.status);
}
