import { type BilateralReport, bilateralOf } from '@homeward/domain/report/bilateral';
import type { MonthRead } from '@homeward/domain/report/month-read';
import { endedMonths } from '@homeward/domain/report/sealing';
import { monthOf } from '@homeward/domain/time';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import type { FactCountry } from '@homeward/store/facts';
import { askedOf } from './asked-bilateral.ts';
import type { Rooms } from './desk.ts';
import { monthsAsCounted } from './months-as-counted.ts';
import { sealedReadOf } from './months-read.ts';
import { reading } from './readings.ts';

/** Months of a year that have begun, in order. */
function begunMonths(year: string, now: string): readonly string[] {
  const ended = endedMonths(year, now);
  const current = monthOf(now);
  return current.startsWith(year) ? [...ended, current] : ended;
}

/** The open months, folded from their facts; large ones as the clocks counted them last. */
async function openMonths(
  { store }: Pick<Rooms, 'store'>,
  of: FactCountry,
  open: readonly string[],
  now: string,
): Promise<readonly MonthRead[]> {
  const counted = await monthsAsCounted(store, of, open, now);
  return counted.map(({ month, counters, countedAt }) => ({
    month,
    state: 'open',
    counters,
    ...(countedAt && { countedAt }),
  }));
}

type Half = BilateralReport['half'];

async function yearOf(store: Rooms['store'], partner: FactCountry, year: string, at: string, half: Half) {
  const sealed = await sealedReadOf(store, partner, year);
  const begun = begunMonths(year, at);
  const open = begun.filter((month) => !sealed.some((one) => one.month === month));
  const read = await openMonths({ store }, partner, open, at);
  const months = begun.map(
    (month): MonthRead =>
      [...sealed, ...read].find((one) => one.month === month) ?? { month, state: 'open', counters: {} },
  );
  return found(bilateralOf(partner, Number(year), months, half));
}

/** Reads the sealed months of a year and folds the facts of those still open; the reading is logged first. */
export async function viewBilateralReport(
  rooms: Pick<Rooms, 'store'>,
  request: Request<'viewBilateralReport'>,
): Promise<Answer<ReplyOf<'viewBilateralReport'>>> {
  const asked = askedOf(request);
  if (asked.type === 'invalid') return asked;
  const { partner, year, thing } = asked;
  return reading(rooms, request, { seen: partner, thing }, (there) =>
    yearOf(rooms.store, there, year, request.recordedAt, request.query.half),
  );
}
