import { dayOf, daysAfter, yearsAfter } from '@homeward/domain/time';
import { examples } from '../../packages/api/src/examples.ts';
import type { Journal } from './journal.ts';

/** What the task force keeps, by the ids of the tale. */
export type KeptByTaskForce = {
  readonly plan: string;
  readonly dispute: string;
  readonly recommendation: string;
  readonly meeting: string;
};

const overseer = 'overseer';
const keeper = 'task-force';
const provider = '/providers/demo-ngo';
const body = (name: string, more: object = {}) => ({ ...(examples[name] as object), ...more });

/** An organisation is looked at and something is found that is mended later; another one is noted of. */
async function watched({ create, command, read, moved, refused, entries }: Journal) {
  await create(overseer, `${provider}/monitorings`, body('recordMonitoring'));
  const monitoring = entries.at(-1)?.key;
  await create(overseer, `${provider}/premises-assessments`, body('assessPremisesRisk'));
  await create(overseer, `${provider}/trainings`, body('recordStandardsTraining'));
  await create(overseer, `${provider}/returns`, body('recordProviderReturn'));
  moved(provider, Number(entries.at(-1)?.reply.version ?? entries.at(-1)?.reply.body['version']));
  await command(overseer, provider, '/findings', body('recordFinding', { monitoring }));
  await command(overseer, provider, '/follow-ups', body('recordFollowUp', { finding: entries.at(-1)?.key }));
  // Nobody looks at this one again: the clocks remind of it.
  await command(overseer, provider, '/findings', body('recordFinding', { monitoring }));
  // Its three months are not over: the Minister hears of nothing yet, and decides on nothing.
  const finding = entries.at(-1)?.key;
  await command(overseer, provider, '/follow-ups', body('recordFollowUp', { finding, result: 'not-mended' }));
  const early = {
    // It was looked at too early: whoever wrote that down does not answer for it.
    answerProviderBreach: await refused(overseer, provider, '/breach-answers', body('answerProviderBreach')),
    draftMinisterReport: await refused(
      overseer,
      provider,
      '/minister-reports',
      body('draftMinisterReport', { findings: [finding] }),
    ),
    recordMinisterDecision: await refused(overseer, provider, '/minister-decisions', body('recordMinisterDecision')),
  };
  for (const role of ['case-worker', overseer]) await create(role, '/observations', body('noteObservation'));
  for (const path of ['/clocks', '/providers', provider]) await read(overseer, path);
  return early;
}

/** A plan, a dispute that negotiation did not settle, a recommendation, and the yearly meeting that hears them. */
async function kept({ create, command, read }: Journal, now: number): Promise<KeptByTaskForce> {
  // It ends soon: the clocks remind of the next one.
  const from = yearsAfter(daysAfter(dayOf(new Date(now).toISOString()), 60), -2);
  const plan = await create(keeper, '/plans', body('makePlanOfAction', { from }));
  await command(keeper, `/plans/${plan}`, '/items', body('movePlanItem', { status: 'done' }));
  // The clocks remind of the one that rests.
  await create(keeper, '/disputes', body('openDispute'));
  const dispute = await create(keeper, '/disputes', body('openDispute'));
  await command(keeper, `/disputes/${dispute}`, '/negotiations', body('recordNegotiation'));
  await command(keeper, `/disputes/${dispute}`, '/reports', body('reportDispute'));
  const recommendation = await create(keeper, '/recommendations', body('makeRecommendation'));
  await command(keeper, `/recommendations/${recommendation}`, '/answers', body('answerRecommendation'));
  const meeting = await create(keeper, '/meetings', body('recordCommitteeMeeting'));
  await create(keeper, '/joint-work', body('recordJointWork'));
  for (const path of ['/clocks', '/plans', '/meetings', '/disputes', '/recommendations', '/joint-work'])
    await read(keeper, path);
  return { plan, dispute, recommendation, meeting };
}

/** Oversight and the task force, through HTTP; beside what they keep the rules that some acts come too early for. */
export async function oversightTale(journal: Journal, now: number) {
  const refused = await watched(journal);
  const records = await kept(journal, now);
  const own = body('answerMeetingBreach');
  const answerMeetingBreach = await journal.refused(keeper, `/meetings/${records.meeting}`, '/breach-answers', own);
  return { kept: records, refused: { ...refused, answerMeetingBreach } };
}
