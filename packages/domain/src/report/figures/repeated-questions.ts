import { repeatsIn } from '../../case/assessment/already-answered.ts';

/** How many persons were asked something twice, and how often in all (Standards 7.6(f)). */
export type RepeatedQuestions = { readonly persons: number; readonly repeats: number };

export function repeatedQuestions(cases: readonly Parameters<typeof repeatsIn>[0][]): RepeatedQuestions {
  const repeats = cases.map(repeatsIn);
  return { persons: repeats.filter((one) => one > 0).length, repeats: repeats.reduce((sum, one) => sum + one, 0) };
}
