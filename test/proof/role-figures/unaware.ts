import type { Corridor } from '../../../packages/domain/src/case/clear.ts';
import { composedEdition } from '../../../packages/domain/src/report/public/compose.ts';
import type { PublicEdition } from '../../../packages/domain/src/report/public/edition.ts';
import { monthsOf, type Somebody } from '../public/populations.ts';

const [formal, other] = ['formal', 'other'] as const;

/** The two ways home in each other's place. */
function swapped(channel: Somebody['channel']): Somebody['channel'] {
  if (channel === formal) return other;
  return channel === other ? formal : channel;
}

/** An edition as it would be, were it audited as though nobody knew of a handover: with those who came so under another name meanwhile. */
export function unaware(people: readonly Somebody[], corridor: Corridor): PublicEdition {
  const as = people.map((one): Somebody => ({ ...one, channel: one.channel === formal ? other : one.channel }));
  const edition = composedEdition(corridor, 2008, monthsOf(as, corridor, 2008), 'named-in-the-policy');
  const periods = edition.periods.map(({ period, tables }) => ({
    period,
    tables: tables.map(({ table, cells }) => ({
      table,
      cells:
        table === 'channel'
          ? cells.map((cell) => ({ ...cell, code: swapped(cell.code as Somebody['channel']) }))
          : cells,
    })),
  }));
  return { ...edition, periods };
}
