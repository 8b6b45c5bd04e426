import type { CaseCommandName } from '../../packages/domain/src/case/commands.ts';

type Settled = Readonly<Partial<Record<CaseCommandName, readonly string[]>>>;

const ofThePlace = [
  'premises-are-assessed-every-year',
  'providers-know-the-plan',
  'service-quality-is-assessed-every-year',
  'transit-centre-looks-at-needs-first',
  'transit-centre-links-outside',
] as const;
const ofTheTrial = ['crisis-after-return-is-watched-for', 'trial-is-reviewed'] as const;
const ofTheEvaluation = ['reintegration-is-evaluated', 'move-is-asked-for', 'move-goes-to-an-assessed-place'] as const;
/** A case that lives again is prepared for its next closing anew. */
const ofTheNewLife = [
  'care-ends-with-recovery-or-her-decision',
  'no-hasty-closing',
  'closing-is-prepared',
  'retention-is-over',
] as const;
const ofTheCrisis = [
  'crisis-is-answered',
  'rescue-waits-for-the-police',
  'nobody-rescues-alone',
  'rescue-leads-to-a-safe-place',
  'risk-comes-before-the-intervention',
] as const;

/** Dues and closed gates, by the same measure: what is done is no longer due, and what belongs to a place or a phase ends with it. */
export const settles: Settled = {
  answerBreach: ['breach-is-answered'],
  reviewBreakGlass: ['supervisor-looks-at-broken-glass'],
  nameDiscrepancy: ['belongings-go-with-her'],
  takeInAnswer: ['answer-is-read', 'retention-is-over'],
  endDisclosure: ['ground-still-holds'],
  tellOfCopy: ['she-is-told-who-got-her-file'],
  tellOfMerge: ['person-is-told-of-two-files'],
  returnBelongings: ['belongings-go-with-her'],
  settleDiscrepancy: ['discrepancy-is-settled'],
  // What was owed of a proceeding without a name is owed of it by its name.
  openProceeding: ['child-has-her-advocate', 'law-is-explained'],
  recordEvaluation: ['reintegration-is-evaluated'],
  requestMove: ['move-is-asked-for', 'move-goes-to-an-assessed-place'],
  recordFamilyStatus: ['family-contact-rests-on-an-assessment'],
  openDirectivePhase: ['directive-follow-up-comes-after-reintegration'],
  reopenCase: [
    'retention-is-over',
    'care-ends-with-recovery-or-her-decision',
    'no-hasty-closing',
    'closing-is-prepared',
  ],
  agreeToClosing: ['no-hasty-closing'],
  exploreReasons: ['no-hasty-closing'],
  prepareClosing: ['closing-is-prepared'],
  recordContactAttempt: ['unreachable-means-sought'],
  consultOnClosing: ['care-ends-with-recovery-or-her-decision', 'closing-is-talked-over-with-her'],
  // It opens a closed case again, as reopening does.
  openCrisis: ofTheNewLife,
  startFamilyTracing: ['child-hold-begins-the-search-for-family'],
  informForDecision: ['decision-follows-its-information'],
  askForCommunity: ['community-hears-at-her-request'],
  acknowledgeInstruments: ['instruments-are-read', 'knowledge-is-refreshed'],
  actOnAlert: ['alert-is-answered'],
  admitToShelter: ['first-visit-after-return', 'premises-are-looked-at'],
  answerBasicNeed: ['basic-needs-are-answered', 'transit-centre-looks-at-needs-first', 'transit-centre-links-outside'],
  answerFamilyTracing: [
    'family-of-a-child-is-found',
    'search-for-family-is-acknowledged',
    'child-is-kept-only-while-the-ground-lasts',
  ],
  approve: ['first-visit-after-return', 'premises-are-looked-at', 'family-of-a-child-is-found', 'custody-is-papered'],
  reassignCase: ['reassignment-is-answered'],
  answerRecordsRequest: ['records-are-shown-in-time'],
  answerCorrection: ['corrections-are-answered-in-time'],
  answerReferral: ['referral-is-answered'],
  // Words in a section: a copy of it whose last day is over ends in the same act.
  appointAdvocate: ['child-has-her-advocate', 'childs-hearing-needs-her-advocate', 'ground-still-holds'],
  arrangeLegalAid: ['legal-aid-is-found'],
  assessFamilySafety: ['family-contact-is-safe', 'child-is-kept-only-while-the-ground-lasts'],
  beginStay: ofThePlace,
  briefOnRights: ['rights-are-told-in-each-phase'],
  closePhase: ['rights-are-told-in-each-phase'],
  consultHer: ['she-is-consulted-throughout'],
  decideAppeal: ['appeal-is-decided-in-time'],
  // Once it is over, the case may end again.
  endCrisis: [...ofTheCrisis, 'danger-keeps-the-case-open'],
  endMissing: [
    'missing-person-is-looked-for',
    'police-is-told-of-a-missing-person',
    'family-and-embassy-are-told-only-if-safe',
    'search-ends-after-the-police-was-told',
  ],
  endReintegration: [
    ...ofTheTrial,
    ...ofTheEvaluation,
    'minor-goes-on-with-school',
    'follow-up-is-planned',
    'trial-is-confirmed-by-reviews',
    'one-reintegration-at-a-time',
    'social-affairs-are-consulted-first',
    // A decision on the place the person has left is none on the next.
    'reintegration-is-her-decision',
  ],
  endStay: ofThePlace,
  explainDecision: ['decision-without-her-is-explained', 'referral-needs-her-decision'],
  explainLaw: ['law-is-explained'],
  // The person’s no to their embassy ends what it was given without them.
  giveConsent: ['providers-know-the-plan', 'referral-needs-consent', 'ground-still-holds'],
  givePlan: ['plan-copy-is-given'],
  giveUrgentSupport: ['urgent-support-follows-reading'],
  lookAtPremises: ['premises-are-looked-at'],
  placePerson: ['first-visit-after-return', 'premises-are-looked-at', 'custody-is-papered'],
  planFollowUp: ['follow-up-is-planned'],
  planIntervention: ofTheCrisis,
  recordAge: ['age-is-determined-first'],
  recordAssessment: [
    'health-is-assessed-first',
    'her-state-is-assessed-regularly',
    'return-risk-is-assessed-soon',
    'planned-assessment-is-done',
    'person-and-place-are-assessed-first',
  ],
  recordHearing: ['she-is-heard-at-the-hearing'],
  recordInterpreter: ['interpreter-is-found'],
  recordJourneyHome: ['return-is-prompt'],
  assessCompanion: ['child-is-not-released-to-whom-is-suspected'],
  recordCustodyPaper: ['custody-is-papered'],
  recordReturnMatter: ['what-holds-her-is-looked-at-again', 'protection-order-is-watched'],
  recordMissingStep: [
    'missing-person-is-looked-for',
    'police-is-told-of-a-missing-person',
    'search-ends-after-the-police-was-told',
  ],
  recordPlan: ['plan-follows-identification', 'plan-is-reviewed', 'providers-know-the-plan'],
  recordPlanReading: ['providers-know-the-plan'],
  recordProgress: ['planned-step-is-done'],
  recordProviderCheck: ['premises-are-assessed-every-year', 'service-quality-is-assessed-every-year'],
  raiseAlert: ofTheNewLife,
  recordMissing: ofTheNewLife,
  recordReception: ['intake-follows-reception'],
  recordSchooling: ['minor-goes-on-with-school'],
  recordVisit: ['first-visit-after-return', 'crisis-after-return-is-watched-for'],
  requestErasure: ['retention-is-over'],
  reviewChildHold: ['child-hold-is-reviewed', 'nobody-is-kept-in-a-closed-case'],
  reviewPlan: ['plan-is-reviewed'],
  reviewTrial: [...ofTheTrial, 'trial-is-confirmed-by-reviews'],
  shareResult: ['result-is-shared-with-her'],
};
