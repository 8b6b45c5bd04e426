import type { Decision } from '../../../../packages/domain/src/command.ts';
import { monitoringChecklist } from '../../../../packages/domain/src/oversight/checklist.ts';
import {
  emptyMonitoringRecord,
  evolveMonitoring,
} from '../../../../packages/domain/src/oversight/evolve-monitoring.ts';
import * as acts from '../../../../packages/domain/src/oversight/keep-monitoring.ts';
import type { MonitoringEvent, MonitoringRecord } from '../../../../packages/domain/src/oversight/monitoring-record.ts';
import { actBy, eventOf, idOf } from '../../../domain/made.ts';
import { answers } from '../../../domain/monitored.ts';
import { given, type Phrase, when } from './phrase.ts';
import { answerOf, type World, withBeside } from './world.ts';

const provider = (world: World) =>
  (world.beside['provider'] as MonitoringRecord | undefined) ?? emptyMonitoringRecord('demo-ngo');
const overseer = ({ now }: World) => actBy('overseer', {}, now);
const ids = { monitoring: idOf(801), finding: idOf(802), report: idOf(803), followUp: idOf(804) };

function monitored(world: World, notKept: readonly string[], left = 0): Decision<MonitoringEvent> {
  const said = { how: 'visit', answers: answers(...notKept).slice(left), outcome: 'instruction' } as const;
  return acts.recordMonitoring(provider(world), said, overseer(world), ids.monitoring);
}

function found(world: World, obligation: string): Decision<MonitoringEvent> {
  const article = monitoringChecklist.find(({ id }) => id === obligation)?.restsOn[0] ?? '';
  const said = { monitoring: ids.monitoring, obligation, article, seen: 'Invented.', asks: 'Invented.' };
  return acts.recordFinding(provider(world), said, overseer(world), ids.finding);
}

function lookedAgain(world: World, result: 'mended' | 'not-mended'): Decision<MonitoringEvent> {
  const said = { finding: ids.finding, result, evidence: 'Invented.' };
  return acts.recordFollowUp(provider(world), said, overseer(world), ids.followUp);
}

const reported = (world: World) =>
  acts.draftMinisterReport(provider(world), { findings: [ids.finding] }, overseer(world), ids.report);

const after = (world: World, decision: Decision<MonitoringEvent>) =>
  withBeside(world, { provider: evolveMonitoring(provider(world), eventOf(decision)) });
const asked = (world: World, decision: Decision<MonitoringEvent>) => {
  const record = decision.type === 'refused' ? provider(world) : evolveMonitoring(provider(world), decision.event);
  return { ...withBeside(world, { record }), answer: answerOf(decision) };
};

/** A provider and the Ministry's officials, by the acts of the oversight desk. `R034` is the row of its checklist. */
export const ofAProvider: readonly Phrase[] = [
  given('nobody has looked at the provider yet', (world) => withBeside(world, { provider: provider(world) })),
  given('a monitoring found that {row} was not kept', (world, [row = '']) => after(world, monitored(world, [row]))),
  given('the provider was asked to mend {row}', (world, [row = '']) => after(world, found(world, row))),
  given('a follow-up found it {result}', (world, [result]) =>
    after(world, lookedAgain(world, result === 'mended' ? 'mended' : 'not-mended')),
  ),
  when('the overseer records a monitoring that leaves a row of the checklist out', (world) =>
    asked(world, monitored(world, [], 1)),
  ),
  when('the overseer records a finding on {row}', (world, [row = '']) => asked(world, found(world, row))),
  when('the overseer records that it was not mended', (world) => asked(world, lookedAgain(world, 'not-mended'))),
  given('the Minister was told of it', (world) => after(world, reported(world))),
  when('the overseer records that the Minister took the programme up again', (world) => {
    const said = { report: ids.report, outcome: 'resumed', reference: 'Invented letter 12' } as const;
    return asked(world, acts.recordMinisterDecision(provider(world), said, overseer(world), ids.report));
  }),
  when('the overseer reports it to the Minister', (world) => asked(world, reported(world))),
];
