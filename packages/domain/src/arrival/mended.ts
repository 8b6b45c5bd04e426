import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import type { ClearFacts } from './mending.ts';

type Corrected = Extract<ArrivalEvent, { type: 'ArrivalCorrected' }>;
type TakesOver = Extract<ArrivalEvent, { type: 'ArrivalTakesOver' }>;

/** What stood unsealed where something else is said now; an age goes with all that was known of it. */
function stoodBefore(state: ArrivalState, now: ClearFacts): ClearFacts {
  const { sex, citizenship, language, signLanguage, company, age, ageGroup, childUntil } = state;
  const aged = { age, ageGroup, ...(childUntil === undefined ? {} : { childUntil }) };
  const plain = { sex, citizenship, language, signLanguage, company };
  const changed = Object.entries(plain).filter(([name]) => now[name as keyof ClearFacts] !== undefined);
  return { ...Object.fromEntries(changed), ...(now.age === undefined ? {} : aged) };
}

/** The arrival with what was corrected; what stood there before is kept beside it. */
export function corrected(state: ArrivalState, event: Corrected): ArrivalState {
  const { id, occurredAt: at, by, reason, now, sealed, sections } = event;
  const { childUntil, ...rest } = state;
  const kept = now.age === undefined && childUntil !== undefined ? { childUntil } : {};
  const entry = { id, at, by, reason, was: stoodBefore(state, now), sealed };
  return {
    ...rest,
    ...kept,
    ...(now as Partial<ArrivalState>),
    sections,
    corrections: [...(state.corrections ?? []), entry],
  };
}

/** Where either entry of one person shows a victim, the person is presumed to be one (Standards 7.1(c)). */
function screeningOf(own: ArrivalState['screening'], other: ArrivalState['screening']): ArrivalState['screening'] {
  if (own === undefined || other === undefined) return own ?? other;
  return own.result !== 'presumed-victim' && other.result === 'presumed-victim' ? other : own;
}

/** The entry of a person that stays, with what was said of them in the one that was taken back. */
export function takenOver(state: ArrivalState, event: TakesOver): ArrivalState {
  const screening = screeningOf(state.screening, event.screening);
  const also = state.alsoLogged ?? [];
  const known = new Set(state.consents.map(({ id }) => id));
  return {
    ...state,
    status: state.status === 'logged' && screening !== undefined ? 'screened' : state.status,
    needs: [...new Set([...state.needs, ...event.needs])],
    sections: event.sections,
    threatened: state.threatened || event.threatened,
    consents: [...state.consents, ...event.consents.filter(({ id }) => !known.has(id))],
    onward: [...new Set([...state.onward, ...event.onward])],
    alsoLogged: [...also, ...event.from.filter((one) => !also.some(({ arrival }) => arrival === one.arrival))],
    ...(screening === undefined ? {} : { screening }),
  };
}
