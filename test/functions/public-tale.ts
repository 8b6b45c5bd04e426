import { closedYear } from '../../scripts/demo/closed-year.ts';
import type { Running } from '../cloud/running.ts';
import type { Journal } from './journal.ts';

/** The overseer publishes a year that is long over; whoever may reads it. */
export async function publicTale({ create, read }: Journal, { cloud }: Running): Promise<void> {
  await closedYear(cloud, 2007);
  await create('overseer', '/reports/public', { corridor: 'TH-KH', year: 2007 });
  for (const role of ['task-force', 'overseer', 'auditor', 'second-approver@oversight'])
    await read(role, '/reports/public/TH-KH/2007');
}
