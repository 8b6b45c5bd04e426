import * as z from 'zod';
import { moment } from '../dates.ts';
import { freshness } from '../directory/channel.ts';
import { gateStatus } from '../directory/gate.ts';
import { reportThresholds } from '../settings/reports.ts';
import { code } from '../text.ts';
import { brokenRules } from './broken-names.ts';
import { borderCounts, holdReasons } from './counter-names.ts';
import type { Counted } from './public/counted.ts';
import { suppressed } from './public/suppress.ts';
import { sealedOnce } from './sealed-once.ts';
import type { Vector } from './vector.ts';

/** A number; that it is of one to four; or that it is not told, because another would follow from it. */
const figure = z.union([z.int(), z.enum(['small', 'hidden'])]);
const cells = () => z.array(z.strictObject({ code: z.string(), count: figure }));

/** Of a rule how often a record broke it, and how often somebody answered for it. */
const broken = () => z.array(z.strictObject({ code: z.string(), recorded: figure, answered: figure }));

/** A month that is over, of all countries together: no person, and no figure of one to four. */
export const monthPicture = z.lazy(() =>
  z.strictObject({ month: z.string(), border: cells(), waiting: cells(), broken: broken().default([]) }),
);
export type MonthPicture = z.infer<typeof monthPicture>;

/** The last month that was sealed, and what is so now of gates and contacts. */
export const livePicture = z.lazy(() =>
  z.strictObject({
    at: moment,
    /** Absent before the first month was sealed. */
    sealed: sealedOnce.extend({ figures: monthPicture }).optional(),
    contacts: cells(),
    gates: z.array(z.strictObject({ id: code, status: gateStatus })),
    /** When gates and contacts were last looked at; absent before the first time. */
    seenAt: moment.optional(),
  }),
);
export type LivePicture = z.infer<typeof livePicture>;

const threshold = reportThresholds.insideTheCountry.value;
const all = borderCounts.indexOf('arrived');

const parts = ['men', 'women', 'boys', 'girls'] as const;
/** Whoever shows an indicator is presumed a victim, and whoever is presumed one was screened: each is among those before. */
const narrowing = ['arrived', 'screened', 'presumed', 'with-indicators', 'referred'] as const;

/** Each of them within the last before it that has as many: more are referred than are presumed victims, where others are. */
function pairsOf(counts: readonly number[]): readonly (readonly [whole: number, part: number])[] {
  const places = narrowing.map((name) => borderCounts.indexOf(name));
  return places.flatMap((part, at) => {
    const whole = places.slice(0, at).findLast((before) => (counts[before] ?? 0) >= (counts[part] ?? 0));
    return whole === undefined ? [] : [[whole, part] as const];
  });
}

/** The border's figures as one system: what a reader reckons from two of them is hidden as what stands there, all who arrived last of all. */
function systemOf(month: Vector, isKept: boolean): Counted {
  const counts = borderCounts.map((name) => month[`border.${name}`] ?? 0);
  const lines = counts.map((count, at) => ({ count, ...(isKept && at === all ? { kept: true as const } : {}) }));
  const within = pairsOf(counts);
  const rests = within.map(([whole, part]) => ({
    count: (counts[whole] ?? 0) - (counts[part] ?? 0),
    unsaid: true as const,
  }));
  return {
    threshold,
    cells: [...lines, ...rests],
    equations: [
      { left: [all], right: parts.map((name) => borderCounts.indexOf(name)) },
      ...within.map(([whole, part], at) => ({ left: [whole], right: [part, lines.length + at] })),
    ],
  };
}

function borderOf(month: Vector): MonthPicture['border'] {
  const [kept, free] = [systemOf(month, true), systemOf(month, false)];
  const marks = suppressed(kept) ?? suppressed(free) ?? borderCounts.map(() => 'complementary' as const);
  return borderCounts.map((name, at) => {
    const [mark, count] = [marks[at], month[`border.${name}`] ?? 0];
    return { code: name, count: mark === 'told' ? count : mark === 'small' ? 'small' : 'hidden' };
  });
}

function told(count: number): number | 'small' {
  return count > 0 && count < threshold ? 'small' : count;
}

function sumOf(month: Vector, is: (name: string) => boolean): number {
  return Object.entries(month).reduce((sum, [name, count]) => (is(name) ? sum + count : sum), 0);
}

function isHeldFor(name: string, reason: string): boolean {
  const [stock, , of] = name.split('.');
  return stock === 'held' && of === reason;
}

/** Only what somebody did: no sum of it is told anywhere, so that no hidden number follows from others. */
function brokenIn(month: Vector): MonthPicture['broken'] {
  return brokenRules.flatMap((code) => {
    const [recorded = 0, answered = 0] = (['recorded', 'answered'] as const).map(
      (count) => month[`broken.${code}.${count}`],
    );
    return recorded + answered === 0 ? [] : [{ code, recorded: told(recorded), answered: told(answered) }];
  });
}

type Seen = { readonly at: string; readonly contacts: Vector; readonly gates: LivePicture['gates'] };

/** What is told of a month that is over, from the sealed months of all countries together. */
export function pictureOfMonth(month: string, counted: Vector): MonthPicture {
  const waiting = holdReasons.map((reason) => ({
    code: reason,
    count: told(sumOf(counted, (name) => isHeldFor(name, reason))),
  }));
  return { month, border: borderOf(counted), waiting, broken: brokenIn(counted) };
}

/** What stands at a moment: the last month that was sealed, and what was last seen of the directory. */
export function livePictureOf(
  at: string,
  last: { readonly told: MonthPicture; readonly sealed: z.infer<typeof sealedOnce> } | undefined,
  seen: Seen | undefined,
): LivePicture {
  return {
    at,
    ...(last === undefined ? {} : { sealed: { ...last.sealed, figures: last.told } }),
    contacts: freshness.options.map((name) => ({ code: name, count: seen?.contacts[name] ?? 0 })),
    gates: [...(seen?.gates ?? [])],
    ...(seen === undefined ? {} : { seenAt: seen.at }),
  };
}
