import { monitoringRecords } from '@homeward/store/monitoring-records';
import { examples } from '../../../packages/api/src/examples.ts';
import { lying } from '../../functions/desks-in-process.ts';
import { byAgeToo, insideTheCountry, lastYear, learnt } from '../reported.ts';
import { watched } from '../watched.ts';
import { layCounted, layEdition, layNow, layParity, laySealed, layThailand } from './reports.ts';
import { post } from './seed.ts';
import type { RealStage } from './stage.ts';

/** A provider with findings, a plan, a dispute that was reported, a recommendation, something done together. */
async function oversightFilled(stage: RealStage): Promise<string> {
  await stage.plant(lying(monitoringRecords, 'demo-ngo', watched()));
  await layParity(stage, 2026);
  await layNow(stage);
  for (const year of [lastYear, lastYear + 1]) await layThailand(stage, year);
  await laySealed(stage, 'KH', 2026, { '2026-03': insideTheCountry });
  await laySealed(stage, 'MY', 2026);
  await laySealed(stage, 'KH', 2024, { '2024-01': learnt });
  await layCounted(stage);
  for (const year of [2024, 2025]) await layEdition(stage, 'TH-KH', year, byAgeToo);
  const at = (name: string) => `task-force/${name}`;
  const make = async (name: string, body: unknown) => (await post(stage, 'task-force', at(name), body)).id;
  await make('plans', examples['makePlanOfAction']);
  await make('recommendations', examples['makeRecommendation']);
  await make('joint-work', examples['recordJointWork']);
  const dispute = await make('disputes', examples['openDispute']);
  await post(stage, 'task-force', at(`disputes/${dispute}/negotiations`), examples['recordNegotiation'], 1);
  await post(stage, 'task-force', at(`disputes/${dispute}/reports`), examples['reportDispute'], 2);
  return dispute;
}

/** Pages of the overseer and the task force with something on them. */
export async function pagesOfOversight(stage: RealStage): Promise<readonly (readonly [role: string, path: string])[]> {
  const dispute = await oversightFilled(stage);
  return [
    ['overseer', '/'],
    ['overseer', '/providers'],
    ['overseer', '/providers/demo-ngo'],
    ['overseer', '/providers/demo-ngo/monitoring'],
    ['overseer', '/providers/demo-ngo/finding'],
    ['overseer', '/providers/demo-ngo/follow-up'],
    ['overseer', '/providers/demo-ngo/minister-report'],
    ['overseer', '/providers/demo-ngo/minister-decision'],
    ['overseer', `/providers/demo-ngo/minister-reports/${watched().reports[0]?.id}`],
    ['overseer', '/providers/demo-ngo/premises'],
    ['overseer', '/providers/demo-ngo/training'],
    ['overseer', '/providers/demo-ngo/return'],
    ['overseer', '/providers/demo-ngo/observation'],
    ['case-worker', '/observation'],
    ['task-force', '/clocks'],
    ['task-force', '/plans'],
    ['task-force', '/plans/new'],
    ['task-force', '/meetings'],
    ['task-force', '/meetings/VN'],
    ['task-force', '/disputes'],
    ['task-force', '/disputes/new'],
    ['task-force', `/disputes/${dispute}`],
    ['task-force', '/cooperation'],
    ['task-force', '/'],
    ['task-force', '/report/KH/2026'],
    ['task-force', '/report-paper/TH/2026'],
    ['task-force', '/report-paper/MY/2026/1'],
    ['task-force', '/now'],
    ['task-force', '/learning/2025'],
    ['overseer', '/learning/2024'],
    ['task-force', '/parity/2026/1'],
    ['task-force', '/public-report/TH-KH/2025'],
    ['task-force', '/public-report/TH-KH/2025/paper'],
    ['embassy-th', '/public-report/TH-KH/2025'],
    ['counterpart-vn', '/public-report'],
    ['overseer', '/publish'],
    ['overseer', '/months'],
    ['overseer', '/public-report/KH-MY/2025'],
  ];
}
