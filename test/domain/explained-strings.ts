/** Every string that is neither code, id, day nor moment by its schema, and why it cannot hold a person's words: no request writes it. */
const exceptions: Readonly<Record<string, string>> = {
  'the subject of the staff row, made by the sign-in': `
    batchState.openedBy batchEvent.by arrivalState.screening.by arrivalEvent.by caseState.assigned caseEvent.by
    batchState.openedBy batchEvent.by arrivalState.screening.by arrivalEvent.by caseState.assigned caseState.visits.by caseEvent.by
    caseState.activities.by caseState.strengths.by caseState.paces.by caseState.trainings.by caseState.admissions.by
    caseState.socialAffairs.by caseState.reintegrations.by caseState.trialReviews.by caseState.confirmations.by
    caseState.endings.by caseState.communityRequests.by caseState.communityTalks.by caseState.communeHelp.by
    caseState.familySupport.by caseState.schooling.by caseState.followUpPlans.by caseState.localLinks.by
    caseState.discretions.by caseState.closingTalks.by caseState.contactAttempts.by caseState.closingPreparations.by
    caseState.explorations.by caseState.closingAgreements.by caseState.learnings.by caseState.closures.by
    caseState.reopenings.by caseState.directiveOpenings.by caseState.directiveClosings.by caseState.portraits.by
    caseState.residences.by caseState.accounts.by caseState.relatives.by caseState.households.by
    caseState.contactPlans.by caseState.filledForms.by caseState.reassignmentRequests.by
    caseState.reassignmentAnswers.by caseState.acknowledgements.by
    handoverState.ticks.*.S.by handoverState.ticks.*.V.by handoverState.ticks.*.E.by handoverState.before.acknowledgedBy
    handoverState.confirmations.S.by handoverState.confirmations.V.by handoverEvent.by handoverEvent.tick.by
    handoverEvent.confirmation.by`,
  'the desk of the staff row': `
    handoverState.confirmations.S.desk handoverState.confirmations.V.desk handoverEvent.confirmation.desk`,
  'the Idempotency-Key of the command, a UUID': `
    arrivalState.consents.id arrivalEvent.consent.id caseEvent.consents.id caseEvent.determination.id caseEvent.id`,
    arrivalState.consents.id arrivalEvent.consent.id caseState.consents.id caseState.referrals.id caseState.visits.id
    caseState.activities.id caseState.strengths.id caseState.paces.id caseState.trainings.id caseState.admissions.id
    caseState.socialAffairs.id caseState.reintegrations.id caseState.trialReviews.id caseState.confirmations.id
    caseState.endings.id caseState.communityRequests.id caseState.communityTalks.id caseState.communeHelp.id
    caseState.familySupport.id caseState.schooling.id caseState.followUpPlans.id caseState.localLinks.id
    caseState.discretions.id caseState.closingTalks.id caseState.contactAttempts.id caseState.closingPreparations.id
    caseState.explorations.id caseState.closingAgreements.id caseState.learnings.id caseState.closures.id
    caseState.reopenings.id caseState.directiveOpenings.id caseState.directiveClosings.id caseState.portraits.id
    caseState.residences.id caseState.accounts.id caseState.relatives.id caseState.households.id
    caseState.contactPlans.id caseState.filledForms.id caseState.reassignmentRequests.id
    caseState.reassignmentAnswers.id caseState.acknowledgements.id
    caseEvent.consents.id caseEvent.id`,
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

/** Every entry of a case's lists knows the key of its command and the subject of the staff row who wrote it down (`entry`). */
export function isStamp(path: string): boolean {
  return /^caseState\.\w+\.(id|by)$/.test(path);
}
