import type { Journal } from './journal.ts';

/**
 * What the task force and the overseer read, and a month that has ended is sealed as it was looked at. Of nothing new nobody makes
 * another statement: the rule that says so.
 */
export async function reportsTale({ read, command, refused }: Journal, now: number): Promise<string> {
  const today = new Date(now);
  const [year, quarter] = [today.getUTCFullYear(), Math.ceil((today.getUTCMonth() + 1) / 3)];
  await read('task-force', `/reports/bilateral/TH/${year}`);
  for (const role of ['counterpart-th', 'central-unit']) await read(role, `/reports/bilateral/TH/${year}`);
  await read('task-force', '/reports/now');
  for (const role of ['task-force', 'overseer', 'auditor']) await read(role, `/reports/parity/${year}-Q${quarter}`);
  for (const role of ['task-force', 'overseer', 'auditor']) await read(role, '/reports/learning/2007');
  for (const role of ['intake', 'case-worker']) await read(role, '/places');
  await read('auditor', '/reports/months/MY/2006');
  const { items } = await read('overseer', '/reports/months/MY/2006');
  const [{ hash } = { hash: '' }] = items as readonly { readonly hash: string }[];
  const month = '/reports/months/MY/2006-01';
  await command('overseer', month, '/seals', { hash });
  return refused('overseer', month, '/restatements', { hash, because: 'late-entry' });
}
