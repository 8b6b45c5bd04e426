/** Every string that is neither code, id, day nor moment by its schema, and why it cannot hold a person's words: no request writes it. */
const exceptions: Readonly<Record<string, string>> = {
  'the subject of the staff row, made by the sign-in': `
    batchState.openedBy batchEvent.by arrivalState.screening.by arrivalEvent.by caseState.assigned caseState.visits.by caseEvent.by
    caseState.ages.by caseState.proposals.by caseState.approvals.by caseState.interviews.by
    caseState.interpreters.by caseState.deaths.by caseState.corrections.by
    handoverState.ticks.*.S.by handoverState.ticks.*.V.by handoverState.ticks.*.E.by handoverState.before.acknowledgedBy
    handoverState.confirmations.S.by handoverState.confirmations.V.by handoverEvent.by handoverEvent.tick.by
    handoverEvent.confirmation.by
    caseState.barred.by caseState.guests.by caseState.alerts.by caseState.alertsAcknowledged.by
    caseState.alertActions.by caseState.premises.by caseState.carerWishes.by caseState.carers.by
    caseState.missing.by caseState.missingSteps.by caseState.missingEnds.by caseState.briefings.by
    caseState.explanations.by caseState.ownWords.by caseState.selfDescriptions.by caseState.consultations.by
    caseState.recordRequests.by caseState.recordAnswers.by caseState.urgentSupport.by caseState.childInformation.by
    caseState.preparations.by caseState.decisions.by caseState.capacities.by caseState.decisionsExplained.by
    caseState.proceedings.by caseState.lawExplained.by caseState.legalAidNeeds.by caseState.legalAid.by
    caseState.takingPart.by caseState.hearings.by caseState.hearingsHeld.by caseState.appeals.by
    caseState.advocates.by caseState.familySafety.by caseState.familyContacts.by caseState.tracings.by
    caseState.tracingAnswers.by caseState.leavings.by caseState.childHolds.by caseState.holdReviews.by
    caseState.returnDelays.by caseState.journeysHome.by caseState.communities.by`,
  'the desk of the staff row': `
    handoverState.confirmations.S.desk handoverState.confirmations.V.desk handoverEvent.confirmation.desk`,
  'the Idempotency-Key of the command, a UUID': `
    arrivalState.consents.id arrivalEvent.consent.id caseState.consents.id caseState.referrals.id caseState.visits.id
    caseEvent.consents.id caseEvent.id
    caseState.barred.id caseState.guests.id caseState.alerts.id caseState.alertsAcknowledged.id
    caseState.alertActions.id caseState.premises.id caseState.carerWishes.id caseState.carers.id
    caseState.missing.id caseState.missingSteps.id caseState.missingEnds.id caseState.briefings.id
    caseState.explanations.id caseState.ownWords.id caseState.selfDescriptions.id caseState.consultations.id
    caseState.recordRequests.id caseState.recordAnswers.id caseState.urgentSupport.id caseState.childInformation.id
    caseState.preparations.id caseState.decisions.id caseState.capacities.id caseState.decisionsExplained.id
    caseState.proceedings.id caseState.lawExplained.id caseState.legalAidNeeds.id caseState.legalAid.id
    caseState.takingPart.id caseState.hearings.id caseState.hearingsHeld.id caseState.appeals.id
    caseState.advocates.id caseState.familySafety.id caseState.familyContacts.id caseState.tracings.id
    caseState.tracingAnswers.id caseState.leavings.id caseState.childHolds.id caseState.holdReviews.id
    caseState.returnDelays.id caseState.journeysHome.id caseState.communities.id`,
    caseEvent.consents.id caseEvent.id caseState.determinations.id caseEvent.determination.id
    caseState.ages.id caseState.proposals.id caseState.approvals.id caseState.interviews.id
    caseState.interpreters.id caseState.deaths.id caseState.corrections.id`,
  'the key of the event that it counts': 'fact.id',
  'a SHA-256 in hex, of the sealed sheet or of the minutes': `
    handoverState.sheet handoverEvent.sheet handoverState.confirmations.S.minutes handoverState.confirmations.V.minutes
    handoverEvent.confirmation.minutes`,
  'the code of an item; one that is not in the template is refused': 'handoverState.ticks.{} handoverEvent.code',
  'the name of a section, written by the decide functions': `
    arrivalState.sections.{} arrivalEvent.sections.{} caseState.sections.{} caseEvent.sections.{}`,
  'a clock, a thing and a day, written by the clocks’ function': 'caseState.reminded',
  'the path of a desk, written by the desks': 'handoverState.disclosures.{} handoverEvent.disclosures.{}',
};
/** Their paths. */
export const explained = Object.values(exceptions).flatMap((paths) => paths.trim().split(/\s+/));
