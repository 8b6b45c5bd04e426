import { uuidv7 } from 'uuidv7';
import { examples } from '../../packages/api/src/examples.ts';
import { created, done } from './done.ts';
import type { As } from './walk-border.ts';

const provider = '/providers/demo-ngo';

function body(operation: string, more: object = {}): object {
  return { ...(examples[operation] as object), ...more };
}

/** An organisation is looked at, twice something is found: once it is mended, once the Minister hears of it. */
async function walkMonitoring(as: As): Promise<void> {
  const overseer = as('overseer');
  const [monitoring, mended, standing] = [uuidv7(), uuidv7(), uuidv7()];
  let { version } = await done(overseer.post(`${provider}/monitorings`, body('recordMonitoring'), { key: monitoring }));
  for (const [path, operation] of [
    ['premises-assessments', 'assessPremisesRisk'],
    ['trainings', 'recordStandardsTraining'],
    ['returns', 'recordProviderReturn'],
  ] as const)
    version = (await done(overseer.post(`${provider}/${path}`, body(operation)))).version;
  const act = async (path: string, said: object, key: string) => {
    version = (await done(overseer.post(`${provider}/${path}`, said, { key, ifMatch: version }))).version;
  };
  for (const key of [mended, standing]) await act('findings', body('recordFinding', { monitoring }), key);
  await act('follow-ups', body('recordFollowUp', { finding: mended }), uuidv7());
  // Too early: it is kept, and whoever wrote it down does not answer for it.
  await act('follow-ups', body('recordFollowUp', { finding: standing, result: 'not-mended' }), uuidv7());
  // Its three months are not over: the Minister hears of nothing yet, and both acts are refused.
  for (const [path, said] of [
    ['breach-answers', body('answerProviderBreach')],
    ['minister-reports', body('draftMinisterReport', { findings: [standing] })],
    ['minister-decisions', body('recordMinisterDecision', { outcome: 'educated' })],
  ] as const)
    await overseer.post(`${provider}/${path}`, said, { ifMatch: version });
  for (const role of ['case-worker', 'overseer']) await done(as(role).post('/observations', body('noteObservation')));
  for (const path of ['/clocks', '/providers', provider]) await done(overseer.read(path));
}

/** A plan, a dispute that negotiation did not settle, a recommendation, and the yearly meeting that hears them. */
async function walkTaskForce(as: As): Promise<void> {
  const keeper = as('task-force');
  const plan = await created(keeper.post('/plans', body('makePlanOfAction')));
  await done(keeper.post(`/plans/${plan}/items`, body('movePlanItem', { status: 'done' }), { ifMatch: 1 }));
  const dispute = await created(keeper.post('/disputes', body('openDispute')));
  const recommendation = await created(keeper.post('/recommendations', body('makeRecommendation')));
  for (const [path, operation, ifMatch] of [
    [`/disputes/${dispute}/negotiations`, 'recordNegotiation', 1],
    [`/disputes/${dispute}/reports`, 'reportDispute', 2],
    [`/recommendations/${recommendation}/answers`, 'answerRecommendation', 1],
  ] as const)
    await done(keeper.post(path, body(operation), { ifMatch }));
  const meeting = await created(keeper.post('/meetings', body('recordCommitteeMeeting')));
  await keeper.post(`/meetings/${meeting}/breach-answers`, body('answerMeetingBreach'), { ifMatch: 1 });
  await done(keeper.post('/joint-work', body('recordJointWork')));
  for (const path of ['/clocks', '/plans', '/meetings', '/disputes', '/recommendations', '/joint-work'])
    await done(keeper.read(path));
}

type Months = { readonly items: readonly { readonly hash: string }[] };

/** A month that has ended is sealed as it was looked at; restating it where nothing is new is refused. */
async function walkMonths(as: As): Promise<void> {
  const overseer = as('overseer');
  const { body: listed } = await done(overseer.read<Months>('/reports/months/MY/2006'));
  const hash = listed.items[0]?.hash;
  const month = '/reports/months/MY/2006-01';
  await done(overseer.post(`${month}/seals`, { hash }));
  await overseer.post(`${month}/restatements`, body('restateMonth', { hash }));
}

/** The overseer, the task force, and the figures that they stand by. */
export async function walkOversight(as: As, today: string): Promise<void> {
  await walkMonitoring(as);
  await walkTaskForce(as);
  await walkMonths(as);
  const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  for (const path of ['/reports/now', `/reports/parity/${quarter}`, '/reports/learning/2007'])
    await done(as('task-force').read(path));
}
