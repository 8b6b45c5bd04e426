import type { EffectKind } from '../effects/effects.ts';
import type { HandoverAct } from './next-act.ts';

/**
 * What the acts on a handover do to the person and to what is known of them, by the operation that carries each out; an act that is
 * not named here does nothing of it. @internal for tests and the law
 */
export const effectsOfHandovers: Readonly<
  Partial<Record<HandoverAct | 'proposeHandover' | 'rerouteHandovers', readonly EffectKind[]>>
> = {
  proposeHandover: ['returned.proposed', 'disclosed.copy'],
  scheduleHandover: ['returned.planned', 'disclosed.copy'],
  rerouteHandovers: ['returned.planned', 'disclosed.copy'],
  sendOneTimeLink: ['disclosed.copy'],
  recordDeparture: ['returned.leaves'],
  confirmHandover: ['returned.handed-over'],
  confirmByLink: ['returned.handed-over'],
  recordArrivalAtDestination: ['returned.arrives', 'lives-with.now'],
  answerHandoverBreach: ['approved.breach'],
};
