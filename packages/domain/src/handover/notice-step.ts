import type { HandoverSheet } from '../case/sections.ts';
import type { NoticeStep } from '../settings/corridors/corridor.ts';
import { corridorNow } from '../settings/corridors/corridors.ts';
import type { NoticeStage } from '../settings/corridors/notice-stage.ts';
import type { HandoverState } from './handover.ts';
import { corridorOf } from './propose.ts';

type Way = Pick<HandoverState, 'country' | 'direction'>;

/**
 * A step of the notice chain as its corridor sets it today: it reaches nobody, and tells nothing, beyond what the two
 * ministries allow now.
 */
export function noticeStepOf({ country, direction }: Way, stage: NoticeStage): NoticeStep {
  const found = corridorNow(corridorOf(country, direction)).notices.find((one) => one.stage === stage);
  if (found === undefined) throw new Error(`a notice chain without its ${stage}`);
  return found;
}

/** What of a sheet is copied at a step; the name tells both sides of whom they speak. */
export function copiedAt(way: Way, stage: NoticeStage, { name, unknown = {}, ...rest }: HandoverSheet): HandoverSheet {
  const copies: readonly string[] = noticeStepOf(way, stage).copies;
  const kept = (of: object) => Object.entries(of).filter(([field]) => copies.includes(field));
  const open = kept(unknown);
  return {
    name,
    ...Object.fromEntries(kept(rest)),
    ...(open.length === 0 ? {} : { unknown: Object.fromEntries(open) }),
  };
}
