import { coveredBy } from '../../consent/ledger.ts';
import type { CaseState } from '../case.ts';
import type { Asked } from './copy.ts';
import type { Receiver } from './receiver.ts';
import { sheet } from './sheet.ts';
import { type AskedOfSheet, coveringSheet } from './sheet-consent.ts';

type Ledger = CaseState['consents'];
type Copy = CaseState['copies'][number];
type Agreed = Copy & { readonly to: Receiver };

/**
 * The consent that a copy rests on: given by then and not taken back since, whenever either was written down
 * (Standards 6.3(b)). A copy is made now, so what the person said later counts too.
 */
export function consentFor(ledger: Ledger, { to, organisation, for: use, sections }: Asked, at: string) {
  const question = { to, organisation, use, sections };
  const [then, since] = [coveredBy(ledger, question, at), coveredBy(ledger, question, lastHeard(ledger, at))];
  return then === undefined || since === undefined ? undefined : ledger.find(({ id }) => id === since);
}

/** The consent on which a sheet is made: given by then, and not taken back since, whenever either was written down. */
export function consentForSheet(ledger: Ledger, asked: AskedOfSheet, at: string): Ledger[number] | undefined {
  const [then, since] = [coveringSheet(ledger, asked, at), coveringSheet(ledger, asked, lastHeard(ledger, at))];
  return then === undefined || since === undefined ? undefined : ledger.find(({ id }) => id === since);
}

/** The moment of the person's last word, or this one if it is later. */
export function lastHeard(ledger: Ledger, at: string): string {
  const heard = ledger.flatMap((one) => [one.at, ...(one.withdrawn === undefined ? [] : [one.withdrawn.at])]);
  return [...heard, at].toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? at;
}

/** Whether a copy rests on the person's consent. */
export function isAgreed(one: Copy): one is Agreed {
  return 'consent' in one.restsOn;
}

const ofSheets = sheet.shape.to;

/** The consent on which a living copy rests from now on; a handover's sheet rests on one for its whole desk. */
export function consentUnder(ledger: Ledger, one: Agreed, at: string) {
  const { to, organisation, for: use, sections, handover } = one;
  const sheetTo = handover === undefined ? undefined : ofSheets.safeParse(to).data;
  const covering =
    sheetTo === undefined
      ? coveredBy(ledger, { to, organisation, use, sections }, at)
      : coveringSheet(ledger, { to: sheetTo, sections }, at);
  return ledger.find(({ id }) => id === covering);
}
