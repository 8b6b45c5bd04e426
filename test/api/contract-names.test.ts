import { routes } from '@homeward/api/routes';
import { expect, test } from 'vitest';

/** Names that scripts, other systems and checks from outside rest on, typed by hand: a renaming is a broken promise, not a refactoring. */
const border =
  'announceBatch logBatch countBatch logArrival screenPerson referArrival closeBatch listBatches viewBatch giveConsent';
const ofTheCase = `listToOpen openCase viewCase listCases referCase answerReferral recordDetermination recordAge recordNeeds
  offerService answerService recordDecision openPhase closePhase recordAssessment recordPlan reviewPlan recordVisit
  recordMissing reassignCase closeCase reopenCase approve`;
const handover = `proposeHandover scheduleHandover tickChecklistItem recordDeparture confirmHandover refuseHandover
  postponeHandover disputeHandover resolveDispute recordArrivalAtDestination viewMinutes listHandovers rerouteHandovers
  sendNotice acknowledgeNotice`;
const others =
  'importRows exportCase listChanges readDisclosure listGates setGateStatus listAgreements listContacts viewContact proposeContactChange verifyContact blockContactForCase viewBilateralReport whoAmI listReceipts listStaff proposeRole revokeStaff registerDevice revokeDevice';

const ids = routes.map(({ operationId }) => operationId);

test.each([
  ['the border desk', border],
  ['the case', ofTheCase],
  ['the handover', handover],
  ['the directory, the reports and the staff', others],
])('the operations of %s have the names that were promised, each once', (_, names) => {
  const promised = names.split(/\s+/);
  expect(ids.filter((id) => promised.includes(id)).toSorted()).toEqual(promised.toSorted());
});
