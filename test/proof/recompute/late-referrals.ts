import type { CaseEvent } from '@homeward/domain/case/events';
import type { WrittenFile } from '@homeward/domain/report/counted-file';
import { openingOf } from '../../domain/counted-person.ts';
import { fileOf, idOf } from '../../domain/made.ts';
import { onDay, type Roll } from '../recount/dice.ts';

/** A file once a referral was written down in it, and the months whose figures that changes. */
export type LateReferral = { readonly file: WrittenFile; readonly touches: readonly string[] };

/** Months as they are in Cambodia. */
function monthOf(at: string): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 7);
}

/** Somebody who is referred inside the country, again and again, now and then with an earlier referral that is heard of late. */
export function referredPerson(number: number) {
  const opened = fileOf({ id: idOf(number), channel: 'domestic', corridor: 'KH-KH', openedAt: onDay(-20) });
  const events: CaseEvent[] = [openingOf(opened)];
  let firstMade: string | undefined;
  return (roll: Roll, recordedAt: string): LateReferral => {
    const at = onDay(roll() * 364);
    const said = { to: 'ngo', kind: 'ngo', services: ['medical'], decision: idOf(40), expects: ['treated'] };
    const id = `${number}-${events.length}`;
    events.push({ type: 'CaseReferred', id, said, occurredAt: at, by: 'x' } as unknown as CaseEvent);
    const told = events.map((event, index) => ({ event, place: `${number}/${index}`, recordedAt }));
    const file = {
      told,
      arrived: [],
      named: (thing: string) => Buffer.from(`${number}/${thing}`).toString('base64url'),
    };
    const before = firstMade;
    if (before !== undefined && before < at) return { file, touches: [] };
    firstMade = at;
    // The person counts once a year: within one month nothing changes when an earlier referral is heard of.
    if (before === undefined) return { file, touches: [monthOf(at)] };
    return { file, touches: monthOf(before) === monthOf(at) ? [] : [monthOf(at), monthOf(before)] };
  };
}
