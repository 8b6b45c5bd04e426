/**
 * Who calls which operation at which desk: contract.md 3, desks.md 2 and 8, access.md, by hand. A line is `desk | roles | operations`;
 * whoever is not named hears what is said of a thing that is not there. `*` stands for each of Thailand, Viet Nam and Malaysia. An act
 * whose example has words is here for whoever writes their section; `words-expected.ts` asks every act with words. A supervisor knows of a
 * handover by what it broke: of those that are asked about here nothing is broken, and nobody answers for it.
 */
const written = `
transit | intake shift-lead | announceBatch logBatch listBatches viewBatch listTwins countBatch logArrival correctArrival withdrawArrival withdrawBatch screenPerson referArrival closeBatch
transit | intake shift-lead | giveConsent withdrawConsent listGates
transit | intake shift-lead | findByNumber
casework | case-worker central-unit supervisor | findByNumber
health | health-worker | findByNumber
mission | consul-kh | findByNumber
embassy-* | embassy-* | findByNumber
counterpart-* | counterpart-* | findByNumber
transit | intake shift-lead | listPlaces
casework | case-worker central-unit | listPlaces
office | directory-keeper | keepPlaces
transit | shift-lead | recoverQueue
transit | shift-lead | listDisclosures readDisclosure listHandovers viewHandover viewMinutes tickChecklistItem acknowledgeNotice confirmHandover refuseHandover postponeHandover disputeHandover recordArrivalAtDestination giveFeedback
casework | case-worker central-unit supervisor | listCases findPerson listForms viewForm viewCaseFigures readSection
casework | case-worker central-unit supervisor second-approver | viewCase
casework | case-worker central-unit | importRows exportCase readExport listChanges
casework | case-worker central-unit | listToOpen openCase writeSection assignHealthWorker assignCentre endHealthCare requestErasure mergeCases unmergeCases readAnswer takeInAnswer
casework | case-worker | giveConsent withdrawConsent openOwnRecord grantBreakGlass
casework | central-unit | listDuplicates resolveDispute
casework | supervisor | viewExposure reassignCase agreeToClosing reviewBreakGlass answerBreach
casework | supervisor central-unit | vouchForEntry
casework | supervisor second-approver | listProposals approve
casework | supervisor central-unit | listReceipts
casework | case-worker central-unit supervisor | listGates
transit | shift-lead | listHandoversAtGate sayRoom askBack answerArrivalBreach
casework | case-worker central-unit | askBack answerBack
mission | consul-kh | askBack
embassy-* | embassy-* | askBack answerBack
counterpart-* | counterpart-* | askBack answerBack
casework | case-worker central-unit | listHandoversAtGate
casework | central-unit | setGateStatus rerouteHandovers
casework | case-worker central-unit | moveChecklist sendOneTimeLink
embassy-* | embassy-* | moveChecklist listAgreements
counterpart-* | counterpart-* | moveChecklist listAgreements
casework | case-worker central-unit supervisor | listAgreements
transit | intake shift-lead | listAgreements
mission | consul-kh | listAgreements
embassy-* | embassy-* | sayRoom
counterpart-* | counterpart-* | sayRoom
casework | | answerHandoverBreach
casework | case-worker central-unit supervisor | listHandovers
casework | case-worker central-unit | proposeHandover viewHandover viewMinutes scheduleHandover tickChecklistItem recordServicesAnswered recordAddressConfirmed sendNotice acknowledgeNotice recordDeparture confirmHandover refuseHandover postponeHandover disputeHandover recordReturnToSender recordArrivalAtDestination giveFeedback
casework | case-worker central-unit | acknowledgeInstruments recordActivity recordAge correctCountry correctSex acknowledgeAlert actOnAlert raiseAlert answerService decideAppeal recordAssessment answerBasicNeed
casework | case-worker central-unit | returnBelongings assessCapacity askForCarer arrangeCarer reviewChildHold holdChild decideChildInformation chooseTakingPart prepareClosing consultOnClosing closeCase
casework | case-worker central-unit | recordCommuneHelp chooseCommunity askForCommunity speakToCommunity consultHer recordContactAttempt planFamilyContact answerCorrection
casework | case-worker central-unit | openCrisis endCrisis noteCrisisStage recordDeath explainDecision informForDecision recordDecision recordDetermination closeDirectivePhase openDirectivePhase
casework | case-worker central-unit | withdrawFromPublication recordIdentityBreach
casework | case-worker central-unit | revealWhereabouts tellOfCopy tellOfMerge endDisclosure blockContactForCase shareDisclosure nameDiscrepancy settleDiscrepancy explainToHer recordFamilyContact assessFamilySafety recordFamilySupport
casework | case-worker central-unit | answerFamilyTracing startFamilyTracing planFollowUp recordHearing scheduleHearing recordIntake recordIntervention startIntervention
casework | case-worker central-unit | planIntervention recordJourneyHome recordLeaving arrangeLegalAid askForLegalAid explainLaw linkLocalService endMissing recordMissing recordMissingStep
casework | case-worker central-unit | recordNeeds offerService recordPace closePhase openPhase placePerson givePlan recordPlanReading askForPlan reviewPlan planAssessment recordPlanningMeeting
casework | case-worker central-unit | recordPortrait lookAtPremises recordProgress recordProviderCheck recordQuestioning askReassignment recordReception answerRecordsRequest askForRecords answerReferral referCase
casework | case-worker central-unit | confirmReintegration endReintegration startReintegration reopenCase recordReturnDelay recordReturnMatter briefOnRights recordSchooling giveServiceCard shareResult
casework | case-worker central-unit | assessCompanion admitToShelter endStay beginStay joinTeam recordTraining reviewTrial requestMove giveUrgentSupport
casework | case-worker | agreeToPublication recordEvaluation appointAdvocate listBelongings barContact correctRecord askForCorrection shareWithoutConsent askDiscretion exploreReasons fillForm recordGuest
casework | case-worker | recordFamilyStatus recordInterpreter recordInterview learnFromClosing recordNarrative keepOwnWords planAction recordPlan openProceeding recordRelative
casework | case-worker | recordEarlierReturn recordCompanion recordCustodyPaper recordAddressSource recordResidence describeHerself consultSocialAffairs recordStrength recordTriggers recordVisit
health | health-worker | listCases viewCase readSection writeSection shareDisclosure listAnswers readAnswer takeInAnswer
partner | provider | listDisclosures readDisclosure sendAnswer listChanges sendReferral listReferrals withdrawReferral
casework | case-worker central-unit | listReferrals readReferral declineReferral
mission | consul-kh | listDisclosures readDisclosure sendAnswer listGates listHandovers viewHandover viewMinutes tickChecklistItem
border | border-police | listDisclosures readDisclosure
embassy-* | embassy-* | listDisclosures readDisclosure sendAnswer listGates proposeHandover listHandovers viewHandover viewMinutes scheduleHandover tickChecklistItem sendNotice acknowledgeNotice
embassy-* | embassy-* | recordDeparture confirmHandover refuseHandover postponeHandover disputeHandover recordReturnToSender recordArrivalAtDestination giveFeedback
counterpart-* | counterpart-* | listDisclosures readDisclosure sendAnswer listGates proposeHandover listHandovers viewHandover viewMinutes scheduleHandover tickChecklistItem sendNotice acknowledgeNotice
counterpart-* | counterpart-* | recordDeparture confirmHandover refuseHandover postponeHandover disputeHandover resolveDispute recordReturnToSender recordArrivalAtDestination giveFeedback
task-force | task-force | viewBilateralReport viewPublicReport viewParityReport viewLivePicture viewLearningRegister
oversight | auditor | listReceipts
oversight | overseer | listProviders viewProvider listClocks
oversight | overseer | recordMonitoring recordFinding recordFollowUp draftMinisterReport recordMinisterDecision answerProviderBreach assessPremisesRisk recordStandardsTraining recordProviderReturn noteObservation
casework | case-worker supervisor | noteObservation
task-force | task-force | listClocks viewPlanOfAction makePlanOfAction movePlanItem listCommitteeMeetings recordCommitteeMeeting answerMeetingBreach
task-force | task-force | listDisputes openDispute recordNegotiation reportDispute listRecommendations makeRecommendation answerRecommendation listJointWork recordJointWork
oversight | overseer auditor second-approver | viewPublicReport
embassy-* | embassy-* | viewPublicReport
counterpart-* | counterpart-* | viewPublicReport viewBilateralReport
casework | central-unit | viewBilateralReport
oversight | overseer | publishReport sealMonth restateMonth
oversight | overseer auditor | viewParityReport viewLearningRegister listMonths
transit | intake shift-lead | listContacts viewContact
casework | case-worker central-unit supervisor second-approver | listContacts viewContact
mission | consul-kh | listContacts viewContact
embassy-* | embassy-* | listContacts viewContact
counterpart-* | counterpart-* | listContacts viewContact
office | directory-keeper second-approver | listContacts viewContact
office | directory-keeper | listProviders
office | directory-keeper | proposeContactChange verifyContact recordMemorandum recordCapabilities nameOrganisation
office | administrator second-approver | listStaff
office | administrator | proposeRole recordStaffCheck revokeStaff registerDevice revokeDevice
office | second-approver | approve
own-record | person | enterOwnRecord leaveOwnRecord viewOwnRecord whoHasSeenMyFile requestCopy requestCorrection
transit | intake shift-lead | whoAmI listNames
casework | case-worker supervisor central-unit second-approver | whoAmI listNames
health | health-worker second-approver | whoAmI listNames
partner | provider | whoAmI listNames
mission | consul-kh | whoAmI listNames
border | border-police | whoAmI listNames
embassy-* | embassy-* | whoAmI listNames
counterpart-* | counterpart-* | whoAmI listNames
task-force | task-force | whoAmI listNames
oversight | overseer auditor second-approver | whoAmI listNames
office | directory-keeper administrator second-approver | whoAmI listNames
own-record | person | whoAmI
`;

const countries = ['th', 'vn', 'my'] as const;

/** For each `operation at desk` the roles that it answers. */
export const answering: ReadonlyMap<string, readonly string[]> = new Map(
  written
    .trim()
    .split('\n')
    .flatMap((line) => (line.includes('*') ? countries.map((of) => line.replaceAll('*', of)) : [line]))
    .flatMap((line) => {
      const [desk = '', roles = '', operations = ''] = line.split('|').map((part) => part.trim());
      const named = roles.split(' ').filter((one) => one !== '');
      return operations.split(' ').map((operation) => [`${operation} at ${desk}`, named] as const);
    }),
);
