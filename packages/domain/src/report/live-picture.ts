import * as z from 'zod';
import { moment } from '../dates.ts';
import { freshness } from '../directory/channel.ts';
import { gateStatus } from '../directory/gate.ts';
import { reportThresholds } from '../settings/reports.ts';
import { code } from '../text.ts';
import { borderCounts, holdReasons } from './counter-names.ts';
import type { Vector } from './vector.ts';

const figure = z.union([z.int(), z.literal('small')]);
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

function told(count: number): number | 'small' {
  return count > 0 && count < reportThresholds.insideTheCountry.value ? 'small' : count;
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
  return {
    ...{ at, month, waiting },
    border: borderCounts.map((name) => ({ code: name, count: told(all[`border.${name}`] ?? 0) })),
    contacts: freshness.options.map((name) => ({ code: name, count: seen?.contacts[name] ?? 0 })),
    gates: [...(seen?.gates ?? [])],
    ...(seen === undefined ? {} : { seenAt: seen.at }),
  };
}
