/**
 * Into which section each act on a case seals its words, by hand from what the words are about. Who writes there, the rows of access.md
 * say (`sections-expected.ts`). Breaking the glass is not among them: its reason is the act's own, of any case (operations.ts).
 */
const written = `
whereabouts | beginStay planIntervention barContact recordGuest raiseAlert actOnAlert lookAtPremises recordMissing recordMissingStep endMissing
whereabouts | recordLeaving chooseCommunity recordVisit startReintegration reviewTrial recordEvaluation requestMove endReintegration askDiscretion recordContactAttempt
whereabouts | recordResidence recordAddressSource
family | assessFamilySafety recordFamilyContact startFamilyTracing answerFamilyTracing recordFamilySupport recordRelative recordFamilyStatus
family | planFamilyContact recordCompanion assessCompanion
needs | recordInterview recordInterpreter recordTriggers recordIntake listBelongings nameDiscrepancy openCrisis recordIntervention
needs | recordPlanningMeeting recordPlan reviewPlan planAction recordProgress recordAssessment describeHerself consultHer
needs | answerRecordsRequest decideChildInformation informForDecision recordDecision holdChild reviewChildHold recordActivity
needs | recordStrength consultSocialAffairs planFollowUp consultOnClosing prepareClosing exploreReasons learnFromClosing closeCase
needs | reopenCase referCase
testimony | correctRecord recordQuestioning keepOwnWords askForCorrection answerCorrection recordNarrative fillForm
legal | assessCapacity openProceeding arrangeLegalAid chooseTakingPart scheduleHearing recordHearing decideAppeal appointAdvocate
legal | shareWithoutConsent recordCustodyPaper agreeToPublication recordIdentityBreach
travel | recordJourneyHome recordReturnMatter
`;

/** The section of the words by operation. */
export const wordsInto: ReadonlyMap<string, string> = new Map(
  written
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [section = '', operations = ''] = line.split('|').map((part) => part.trim());
      return operations.split(' ').map((operation) => [operation, section] as const);
    }),
);
