import type { Cloud } from '@homeward/local/cloud';
import { monthSecret } from '@homeward/store/month-secret';
import { closedYear } from '../demo/closed-year.ts';
import { lostQueue } from '../demo/lost-queue.ts';
import { adminStore } from '../demo/seed.ts';
import { created, done } from './done.ts';
import { walkAnswers } from './walk-answers.ts';
import { type As, walkAnswersOfTheBorder, walkBorder } from './walk-border.ts';
import { walkCase } from './walk-case.ts';
import { walkHandovers } from './walk-handover.ts';
import { walkMending } from './walk-mending.ts';
import { walkOffice } from './walk-office.ts';
import { walkOversight } from './walk-oversight.ts';
import { walkOwnRecord } from './walk-own-record.ts';
import { walkReferrals } from './walk-referrals.ts';

/** Every operation of the platform at least once, through HTTP, one act after another, as the people would. */
export async function walkEveryOperation(cloud: Cloud, as: As): Promise<void> {
  // The clocks have made it by the time that anybody asks.
  await monthSecret(adminStore(cloud));
  const from = await walkBorder(as);
  await walkMending(as);
  await done(as('shift-lead').post('/recovered-queues', (await lostQueue(cloud.admin)).asked));
  const file = await walkCase(as, from);
  await walkAnswers(as, () => cloud.streams.drained());
  await walkReferrals(as);
  await walkOwnRecord(as, file);
  await walkHandovers(as, file, cloud.clock.now());
  await walkOffice(as);
  await walkOversight(as, cloud.clock.iso());
  // The person’s case moves by itself when they come: nothing of it is walked afterwards.
  await walkAnswersOfTheBorder(as, from);
  await done(as('task-force').read(`/reports/bilateral/TH/${cloud.clock.iso().slice(0, 4)}`));
  await closedYear(cloud, 2007);
  await created(as('overseer').post('/reports/public', { corridor: 'TH-KH', year: 2007 }));
  await done(as('task-force').read('/reports/public/TH-KH/2007'));
}
