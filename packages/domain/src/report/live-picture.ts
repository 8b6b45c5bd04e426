import * as z from 'zod';
import { moment } from '../dates.ts';
import { freshness } from '../directory/channel.ts';
import { gateStatus } from '../directory/gate.ts';
import { reportThresholds } from '../settings/reports.ts';
import { code } from '../text.ts';
import { borderCounts, holdReasons } from './counter-names.ts';
import type { Counted } from './public/counted.ts';
import { suppressed } from './public/suppress.ts';
import type { Vector } from './vector.ts';

/** A number; that it is of one to four; or that it is not told, because another would follow from it. */
const figure = z.union([z.int(), z.enum(['small', 'hidden'])]);
const cells = () => z.array(z.strictObject({ code: z.string(), count: figure }));

/** This month so far, and what is so now: no person, and no figure of one to four. */
export const livePicture = z.lazy(() =>
  z.strictObject({
    at: moment,
    month: z.string(),
    border: cells(),
    waiting: cells(),
    contacts: cells(),
    gates: z.array(z.strictObject({ id: code, status: gateStatus })),
    /** When gates and contacts were last looked at; absent before the first time. */
    seenAt: moment.optional(),
  }),
);
export type LivePicture = z.infer<typeof livePicture>;

const sides = ['arrived', 'men', 'women', 'boys', 'girls'] as const;
const threshold = reportThresholds.insideTheCountry.value;

/** All who arrived are men, women, boys and girls: where few of one kind came, a second figure is hidden with theirs, all who arrived last of all. */
function hiddenAmong(month: Vector): ReadonlyMap<string, 'small' | 'hidden'> {
  const [all, ...parts] = sides.keys();
  const equations = [{ left: [all ?? 0], right: parts }];
  const among = (kept: boolean): Counted => {
    const cells = sides.map((name, at) => ({
      count: month[`border.${name}`] ?? 0,
      ...(kept && at === all ? { kept } : {}),
    }));
    return { cells, equations, threshold };
  };
  const marks = suppressed(among(true)) ?? suppressed(among(false)) ?? sides.map(() => 'complementary' as const);
  return new Map(
    sides.flatMap((name, at) => {
      const mark = marks[at];
      return mark === 'told' ? [] : [[name, mark === 'small' ? 'small' : 'hidden'] as const];
    }),
  );
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

type Seen = { readonly at: string; readonly contacts: Vector; readonly gates: LivePicture['gates'] };

/** The picture of a moment from the running months of all countries together, and from what was last seen of the directory. */
export function livePictureOf(at: string, month: string, all: Vector, seen: Seen | undefined): LivePicture {
  const waiting = holdReasons.map((reason) => {
    const count = sumOf(all, (name) => isHeldFor(name, reason));
    return { code: reason, count: told(count) };
  });
  const hidden = hiddenAmong(all);
  const border = borderCounts.map((name) => {
    const count = hidden.get(name) ?? told(all[`border.${name}`] ?? 0);
    return { code: name, count };
  });
  return {
    at,
    month,
    border,
    waiting,
    contacts: freshness.options.map((name) => ({ code: name, count: seen?.contacts[name] ?? 0 })),
    gates: [...(seen?.gates ?? [])],
    ...(seen === undefined ? {} : { seenAt: seen.at }),
  };
}
