import { existsSync, readFileSync } from 'node:fs';

type Report = { readonly files: Readonly<Record<string, { readonly mutants: readonly unknown[] }>> };

/** Whether a run changed nothing at all, by its report: the score of nothing is no score, and no bound finds it too low. */
export function changedNothing(report: string): boolean {
  if (!existsSync(report)) return true;
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.values(files).every(({ mutants }) => mutants.length === 0);
}
