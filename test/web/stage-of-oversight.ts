import { examples } from '../../packages/api/src/examples.ts';
import { watchedOnce } from './fake/oversight.ts';
import { post } from './fake/seed.ts';
import type { World } from './fake/world.ts';

/** A provider with findings, a plan, a dispute that was reported, a recommendation, something done together. */
function oversightFilled(world: World): string {
  world.watches.set('demo-ngo', watchedOnce());
  const at = (name: string) => `task-force/${name}`;
  const make = (name: string, body: unknown) => post(world, 'task-force', at(name), body).id;
  make('plans', examples['makePlanOfAction']);
  make('recommendations', examples['makeRecommendation']);
  make('joint-work', examples['recordJointWork']);
  const dispute = make('disputes', examples['openDispute']);
  post(world, 'task-force', at(`disputes/${dispute}/negotiations`), examples['recordNegotiation'], 1);
  post(world, 'task-force', at(`disputes/${dispute}/reports`), examples['reportDispute'], 2);
  return dispute;
}

/** Pages of the overseer and the task force with something on them. */
export function pagesOfOversight(world: World): readonly (readonly [role: string, path: string])[] {
  const dispute = oversightFilled(world);
  return [
    ['overseer', '/'],
    ['overseer', '/providers'],
    ['overseer', '/providers/demo-ngo'],
    ['overseer', '/providers/demo-ngo/monitoring'],
    ['overseer', '/providers/demo-ngo/finding'],
    ['overseer', '/providers/demo-ngo/follow-up'],
    ['overseer', '/providers/demo-ngo/minister-report'],
    ['overseer', '/providers/demo-ngo/minister-decision'],
    ['overseer', `/providers/demo-ngo/minister-reports/${watchedOnce().state.reports[0]?.id}`],
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
    ['overseer', '/public-report/KH-MY/2025'],
  ];
}
