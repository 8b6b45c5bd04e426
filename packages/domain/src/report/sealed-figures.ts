import * as z from 'zod';
import { moment } from '../dates.ts';
import { reportThresholds } from '../settings/reports.ts';
import { learningReport } from './learning.ts';
import { monthPicture } from './live-picture.ts';
import { parityReport } from './parity/report.ts';

/** What is counted once when its time is over: equal services by quarter, the picture of a month, what the closings of a year taught. */
const edition = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('equal-services'), period: z.string(), told: parityReport }),
    z.strictObject({ kind: z.literal('month'), period: z.string(), told: monthPicture }),
    z.strictObject({ kind: z.literal('learning'), period: z.string(), told: learningReport }),
  ]),
);
export type FiguresOnce = z.infer<typeof edition>;
export type FiguresKind = FiguresOnce['kind'];

/** Figures as they are told, from the moment they were sealed until another version takes their place. */
export const sealedFigures = z.lazy(() =>
  z.strictObject({ status: z.literal('sealed'), version: z.int().min(1), sealedAt: moment, edition }),
);
export type SealedFigures = z.infer<typeof sealedFigures>;

export const figuresSealed = z.lazy(() =>
  z.strictObject({ type: z.literal('FiguresSealed'), at: moment, by: z.string(), edition }),
);
export type FiguresSealed = z.infer<typeof figuresSealed>;

export function evolveFigures(before: SealedFigures | undefined, { at, edition }: FiguresSealed): SealedFigures {
  return { status: 'sealed', version: (before?.version ?? 0) + 1, sealedAt: at, edition };
}

type Leaves = ReadonlyMap<string, unknown>;

/** Every value of an edition by where it stands: what lies in a list is named by its codes, so that a new line moves none. */
function leavesOf(value: unknown, at = ''): Leaves {
  if (Array.isArray(value)) return new Map(value.flatMap((one) => [...leavesOf(one, `${at}/${nameOf(one)}`)]));
  if (typeof value !== 'object' || value === null) return new Map([[at, value]]);
  return new Map(Object.entries(value).flatMap(([name, one]) => [...leavesOf(one, `${at}/${name}`)]));
}

const names = ['organisation', 'service', 'kind', 'code', 'reason', 'gap'] as const;

function nameOf(line: unknown): string {
  const said = line as Readonly<Partial<Record<(typeof names)[number], unknown>>>;
  return names.map((name) => (typeof said[name] === 'string' ? said[name] : '')).join(' ');
}

const fewest = reportThresholds.insideTheCountry.value;

/** By how many a figure moved; by none where it is told in one of the two alone. */
function movedBy(before: unknown, after: unknown): number {
  const [was, is] = [before ?? 0, after ?? 0];
  return typeof was === 'number' && typeof is === 'number' ? is - was : 0;
}

/**
 * Whether figures that were told may be told anew as others: never where the two, read beside one another, tell of one to four persons. So
 * all that moved must have moved by as many, and by five or more: whatever else is reckoned of who came late is nobody or as many again.
 * Until then they stay as they were counted.
 */
export function mayBeRestated(before: FiguresOnce, after: FiguresOnce): boolean {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const moved = [...new Set([...was.keys(), ...is.keys()])].filter((at) => was.get(at) !== is.get(at));
  const amounts = new Set(moved.filter(isFigure).map((at) => movedBy(was.get(at), is.get(at))));
  return moved.length > 0 && amounts.size <= 1 && [...amounts].every((by) => Math.abs(by) >= fewest);
}

/** Hours, chances and what a finding says beside its numbers follow from the figures: they are no numbers of persons. */
function isFigure(at: string): boolean {
  return (
    !/\/(hours|chance|estimate|low|high|lookedAt|seenAt)$/.test(at) &&
    !/\/(organisation|service|kind|code|reason|gap)$/.test(at)
  );
}
