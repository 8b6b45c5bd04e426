/** Every string that is neither code, id, day nor moment by its schema, and why it cannot hold a person's words: no request writes it. */
const exceptions: Readonly<Record<string, string>> = {
  'the subject of the staff row, made by the sign-in': `
    batchState.openedBy batchEvent.by arrivalState.screening.by arrivalState.corrections.by arrivalState.breaches.by arrivalState.breaches.answered.by arrivalState.withdrawn.by
    arrivalEvent.by arrivalEvent.screening.by caseState.assigned
    caseState.answers.settled.by caseEvent.by caseEvent.protection.barred.by caseEvent.protection.blocks.by caseEvent.said.other.barred.by caseEvent.said.other.blocks.by caseEvent.breaches.by
    handoverState.ticks.*.S.by handoverState.ticks.*.V.by handoverState.ticks.*.E.by handoverState.before.acknowledgedBy
    handoverState.confirmations.S.by handoverState.confirmations.V.by handoverEvent.by handoverEvent.tick.by
    handoverEvent.confirmation.by handoverState.voided.by handoverState.voided.confirmation.by handoverState.settling.by
    handoverState.before.overriding.by handoverState.breaches.by handoverState.breaches.answered.by handoverState.moving.by handoverState.feedback.by handoverState.link.by handoverState.questions.by handoverState.questions.answered.by`,
  'what an officer is called, as two people entered it in the staff row': `
    handoverState.confirmations.S.called.* handoverState.confirmations.V.called.* handoverEvent.confirmation.called.* handoverState.voided.confirmation.called.*`,
  'the desk of the staff row': `
    handoverState.confirmations.S.desk handoverState.confirmations.V.desk handoverEvent.confirmation.desk handoverState.voided.confirmation.desk`,
  'the Idempotency-Key of the command, a UUID': `
    arrivalState.consents.id arrivalEvent.consent.id arrivalEvent.consents.id caseEvent.consents.id caseEvent.protection.noes.id caseEvent.said.other.noes.id caseState.oneWith.heard caseEvent.determination.id caseEvent.id caseEvent.breaches.id
    caseEvent.protection.barred.id caseEvent.protection.blocks.id caseEvent.said.other.barred.id caseEvent.said.other.blocks.id
    caseEvent.said.consent caseEvent.sheets.consent caseEvent.sheet.consent caseState.copies.replaces caseState.copies.restsOn.consent`,
  'the key of the event that it counts': 'fact.id',
  'the key of the event that it restates': 'batchEvent.closing',
  'a SHA-256 in hex, of the sealed sheet or of the minutes': `
    handoverState.sheet handoverEvent.sheet handoverState.confirmations.S.minutes handoverState.confirmations.V.minutes
    handoverEvent.confirmation.minutes handoverState.voided.confirmation.minutes`,
  'a slow hash (scrypt) of a code that is kept nowhere': 'handoverEvent.codeHash',
  'the code of an item; one that is not in the template is refused': 'handoverState.ticks.{} handoverEvent.code',
  'the name of a section, written by the decide functions': `
    arrivalState.sections.{} arrivalEvent.sections.{} caseState.sections.{} caseEvent.sections.{}`,
  'a clock, a thing and a day, written by the clocks’ function': `
    caseState.reminded caseEvent.due.thing caseEvent.lapsed.thing`,
  'a step and a moment, written by the clocks’ function': 'handoverState.reminded',
  'the path of a desk, written by the desks': 'handoverState.disclosures.{} handoverEvent.disclosures.{}',
};
/** Their paths. */
export const explained = Object.values(exceptions).flatMap((paths) => paths.trim().split(/\s+/));

/** Every entry of a case's lists knows the key of its command and the subject of the staff row who wrote it down (`entry`). */
export function isStamp(path: string): boolean {
  return /^caseState\.\w+\.(id|by)$/.test(path);
}
