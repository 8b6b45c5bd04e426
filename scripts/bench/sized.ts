import type { Acting } from '../demo/acting.ts';
import { done } from './done.ts';
import type { Population } from './populate.ts';

/** The readings that must not grow with the platform, each with the path its reader asks. */
const sizedReadings = {
  'report of a sealed year': { role: 'task-force', path: ({ year }: Population) => `/reports/bilateral/TH/${year}` },
  'report with the open month': {
    role: 'task-force',
    path: ({ year }: Population) => `/reports/bilateral/TH/${Number(year) + 1}`,
  },
  'queue page, cases': { role: 'case-worker', path: () => '/cases' },
  'queue page, people waiting for a file': { role: 'case-worker', path: () => '/arrivals-to-open' },
  'queue page, handovers': { role: 'case-worker', path: () => '/handovers?country=TH' },
  'case view, three sections opened': {
    role: 'case-worker',
    path: ({ openable }: Population) => `/cases/${openable[0]}`,
  },
} as const;
export type SizedReading = keyof typeof sizedReadings;
export const sizedNames = Object.keys(sizedReadings) as readonly SizedReading[];

/** Reads one of them through HTTP; what is not answered throws. */
export async function readSized(as: (role: string) => Acting, name: SizedReading, at: Population) {
  const { role, path } = sizedReadings[name];
  return (await done(as(role).read(path(at)))).body;
}
