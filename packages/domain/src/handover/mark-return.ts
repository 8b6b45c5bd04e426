import type { CaseState } from '../case/case.ts';
import { wordsThatCarryNow } from '../case/consents/small-child.ts';
import { consentForSheet } from '../case/disclosures/rests-on.ts';
import type { Sheet } from '../case/disclosures/sheet.ts';
import type { CaseEvent } from '../case/events.ts';
import { wishToReturn } from '../case/movement/wish-to-return.ts';
import { type Act, type Decision, decided } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { nobodyReturnsAgainstTheirNo } from '../rules/nobody-returns-against-their-no.ts';
import { oneOpenHandoverACase } from '../rules/one-open-handover-a-case.ts';
import { sharingNeedsConsent } from '../rules/sharing-needs-consent.ts';
import type { ReturnWish } from './return-wish.ts';

/**
 * The file names the handover. `judged` is the one it named when the proposal was judged: another that came between
 * stands against this one, however both were read.
 */
export function markReturnProposed(
  file: CaseState,
  { handover, judged, wish: heard, sheets }: ReturnMark,
  act: Act,
): Decision<CaseEvent> {
  const now = wishToReturn(file, act.recordedAt);
  // A yes that was taken back in between is no yes, however the proposal was judged.
  const wish = now === heard ? now : 'no';
  const resting = sheets.filter((one) => restsNow(file, one, act));
  const refused = refusals(
    check(nobodyReturnsAgainstTheirNo, { effect: { type: 'returned.proposed', wish }, by: act.by }),
    check(oneOpenHandoverACase, file.handover === judged ? undefined : file.handover),
    check(
      sharingNeedsConsent,
      sheets.map(({ to }) => to),
      resting.map(({ to }) => to),
    ),
  );
  if (refused) return refused;
  return decided({ type: 'ReturnProposed', handover, sheets: [...sheets], occurredAt: act.occurredAt, by: act.by.id });
}

/** The file holds one more sheet of its handover, as long as the consent that it was made on stands. */
export function markSheetGiven(
  file: Speaking & Pick<CaseState, 'handover'>,
  { handover, sheet }: { readonly handover: string; readonly sheet: Sheet },
  act: Act,
): Decision<CaseEvent> {
  const { occurredAt, by } = act;
  const rests = file.handover === handover && restsNow(file, sheet, act);
  const refused = refusals(check(sharingNeedsConsent, [sheet.to], rests ? [sheet.to] : []));
  return refused ?? decided({ type: 'SheetGiven', handover, sheet, occurredAt, by: by.id });
}

/** It is told now, whatever day it is dated to: a yes that ran out since carries no sheet. */
function restsNow(file: Speaking, sheet: Sheet, { occurredAt, recordedAt }: Act): boolean {
  const ledger = wordsThatCarryNow(file, recordedAt);
  return [occurredAt, recordedAt].every((at) => consentForSheet(ledger, sheet, at)?.id === sheet.consent);
}

/** Whose words carry what is told of the person. */
type Speaking = Parameters<typeof wordsThatCarryNow>[0];

type ReturnMark = {
  readonly handover: string;
  readonly judged: string | undefined;
  /** What the file said of the person's going when the proposal was judged. */
  readonly wish: ReturnWish;
  /** The copies of its sheet, each with the consent it rests on: taken back in between, it stands against this one. */
  readonly sheets: readonly Sheet[];
};
