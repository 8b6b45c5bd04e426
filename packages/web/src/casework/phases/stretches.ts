import { phase } from '@homeward/domain/case/clear';
import type { CaseView } from '../keeping.ts';

type PhaseName = (typeof phase.options)[number];

/** One time that a phase ran: shares of the whole width, from 0 to 100. */
export type Stretch = {
  readonly openedAt: string;
  readonly closedAt: string | undefined;
  readonly from: number;
  readonly width: number;
};

export type Track = { readonly name: PhaseName; readonly runs: boolean; readonly stretches: readonly Stretch[] };

// A phase of a day in a case of years can still be seen.
const least = 1.5;

/** The ten phases beside each other on one scale, from the day the file was opened, or an earlier phase began, to now. */
export function tracksOf(file: Pick<CaseView, 'phases' | 'openedAt'>, now: string): readonly Track[] {
  const { from, to } = scaleOf(file, now);
  const share = (at: string) => ((Date.parse(at) - Date.parse(from)) / (Date.parse(to) - Date.parse(from))) * 100;
  return phase.options.map((name) => {
    const times = file.phases[name] ?? [];
    const stretches = times.map(({ openedAt, closedAt }) => {
      const start = Math.min(share(openedAt), 100 - least);
      return { openedAt, closedAt, from: start, width: Math.max(share(closedAt ?? to) - start, least) };
    });
    return { name, runs: times.some(({ closedAt }) => closedAt === undefined), stretches };
  });
}

/** The two ends of the scale, an hour apart at the least. */
export function scaleOf({ phases, openedAt }: Pick<CaseView, 'phases' | 'openedAt'>, now: string) {
  const begun = Object.values(phases).flatMap((times = []) => times.map((one) => one.openedAt));
  const from = [openedAt, ...begun].toSorted()[0] ?? openedAt;
  const hourLater = new Date(Date.parse(from) + 3_600_000).toISOString();
  return { from, to: now > hourLater ? now : hourLater };
}
