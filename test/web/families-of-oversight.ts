import * as agenda from '@homeward/domain/oversight/agenda';
import { monitoringChecklist } from '@homeward/domain/oversight/checklist';
import * as disputes from '@homeward/domain/oversight/dispute';
import * as joint from '@homeward/domain/oversight/joint-work';
import { agendaResult } from '@homeward/domain/oversight/meeting';
import { rowAnswer } from '@homeward/domain/oversight/monitoring-bodies';
import * as watch from '@homeward/domain/oversight/monitoring-record';
import { observationKind } from '@homeward/domain/oversight/observation';
import * as plans from '@homeward/domain/oversight/plan';
import * as advice from '@homeward/domain/oversight/recommendation';
import { obligedUnits } from '@homeward/domain/settings/known/obliged-units';

/** Families of words of the overseer and the task force. */
export const familiesOfOversight: Readonly<Record<string, readonly string[]>> = {
  'agenda-kind': agenda.agendaKind.options,
  'agenda-result': agendaResult.options,
  clock: [...watch.monitoringClock.options, 'memorandum', 'plan', 'committee', 'negotiation'],
  'dispute-about': disputes.disputeAbout.options,
  'dispute-status': disputes.disputeState.unwrap().shape.status.options,
  followed: watch.followUpResult.options,
  'joint-with': joint.jointWorkWith.options,
  'joint-work': joint.jointWorkKind.options,
  'minister-outcome': watch.ministerOutcome.options,
  'monitoring-how': watch.monitoringHow.options,
  'monitoring-outcome': watch.monitoringOutcome.options,
  negotiation: disputes.negotiationResult.options,
  obliged: obligedUnits.map(({ id }) => id),
  observation: observationKind.options,
  'plan-indicator': plans.planIndicator.options,
  'plan-status': plans.planItemStatus.options,
  'premises-risk': watch.premisesRisk.options,
  'recommendation-kind': advice.recommendationKind.options,
  'recommendation-status': advice.recommendationState.unwrap().shape.status.options,
  row: monitoringChecklist.map(({ id }) => id),
  'row-answer': rowAnswer.options,
};
