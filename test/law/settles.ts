import type { CaseCommandName } from '../../packages/domain/src/case/commands.ts';

type Settled = Readonly<Partial<Record<CaseCommandName, readonly string[]>>>;

const worded = [
  ...([
    'appointAdvocate',
    'barContact',
    'exploreReasons',
    'grantBreakGlass',
    'keepOwnWords',
    'learnFromClosing',
    'recordFamilyStatus',
    'recordGuest',
  ] as const),
  ...(['recordNarrative', 'recordPlan', 'recordResidence', 'recordStrength', 'recordTriggers'] as const),
];
const copiedAnew: Settled = Object.fromEntries(worded.map((name) => [name, ['copies']]));

/**
 * What a command may do to what stood before although only the least that it takes was sent. Looked through by a person: a name joins
 * only where that is what the command is for. What would come of a fact that was not said never stands here.
 */
export const changes: Settled = {
  admitToShelter: ['placement'],
  // A child's release to their family, once a second person has agreed.
  approve: ['placement', 'erased', 'publications'],
  // What the person takes back may not be published any more.
  withdrawFromPublication: ['publications'],
  // The person’s words in a section: what was copied of it is copied anew.
  askForCorrection: ['copies'],
  reassignCase: ['assigned'],
  // Of the answer: that it waits no more.
  takeInAnswer: ['answers', 'copies'],
  // What the person takes back stands in its consent.
  withdrawConsent: ['consents'],
  answerService: ['services'],
  closeCase: ['phases', 'status'],
  closePhase: ['phases'],
  offerService: ['services'],
  openCrisis: ['phases', 'status'],
  openPhase: ['phases'],
  openProceeding: ['hasProceeding'],
  placePerson: ['placement'],
  // A danger to the person opens a closed case again.
  raiseAlert: ['status'],
  recordAge: ['age', 'ageGroup', 'childUntil', 'copies'],
  // What the person says of a recipient, and words in a section that was copied: the register follows in the same act.
  giveConsent: ['copies', 'referrals'],
  ...copiedAnew,
  // The same purposes and those found now, each once.
  recordDetermination: ['exploitation'],
  recordMissing: ['status'],
  reopenCase: ['status'],
  // The section at its next version; whoever has a copy of it gets it again.
  writeSection: ['copies', 'sections'],
  // Who had the case at health, or at a centre, does not have it any more.
  assignHealthWorker: ['copies', 'healthWorker'],
  assignCentre: ['centre', 'copies'],
  // The centre's sight ends when the person leaves.
  endStay: ['centre'],
  endHealthCare: ['copies', 'healthWorker'],
  // One copy, by whoever has the case.
  endDisclosure: ['copies'],
};

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
  ...(['care-ends-with-recovery-or-her-decision', 'no-hasty-closing', 'closing-is-prepared'] as const),
  'retention-is-over',
];
const ofTheCrisis = [
  ...(['crisis-is-answered', 'rescue-waits-for-the-police'] as const),
  ...(['nobody-rescues-alone', 'rescue-leads-to-a-safe-place', 'risk-comes-before-the-intervention'] as const),
];

/** Dues and closed gates, by the same measure: what is done is no longer due, and what belongs to a place or a phase ends with it. */
export const settles: Settled = {
  reviewBreakGlass: ['supervisor-looks-at-broken-glass'],
  nameDiscrepancy: ['belongings-go-with-her'],
  takeInAnswer: ['answer-is-read', 'retention-is-over'],
  endDisclosure: ['ground-still-holds'],
  tellOfCopy: ['she-is-told-who-got-her-file'],
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
  endCrisis: ofTheCrisis,
  endMissing: [
    'missing-person-is-looked-for',
    'police-is-told-of-a-missing-person',
    'family-and-embassy-are-told-only-if-safe',
    'search-ends-after-the-police-was-told',
  ],
  endReintegration: [
    ...[...ofTheTrial, ...ofTheEvaluation, 'minor-goes-on-with-school', 'follow-up-is-planned'],
    ...['trial-is-confirmed-by-reviews', 'one-reintegration-at-a-time', 'social-affairs-are-consulted-first'],
    // A decision on the place the person has left is none on the next.
    'reintegration-is-her-decision',
  ],
  endStay: ofThePlace,
  explainDecision: ['decision-without-her-is-explained'],
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
    ...['health-is-assessed-first', 'her-state-is-assessed-regularly', 'return-risk-is-assessed-soon'],
    ...['planned-assessment-is-done', 'person-and-place-are-assessed-first'],
  ],
  recordHearing: ['she-is-heard-at-the-hearing'],
  recordInterpreter: ['interpreter-is-found'],
  recordJourneyHome: ['return-is-prompt'],
  assessCompanion: ['child-is-not-released-to-whom-is-suspected'],
  recordCustodyPaper: ['custody-is-papered'],
  recordReturnMatter: ['what-holds-her-is-looked-at-again', 'protection-order-is-watched'],
  recordMissingStep: [
    ...['missing-person-is-looked-for', 'police-is-told-of-a-missing-person'],
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
  reviewChildHold: ['child-hold-is-reviewed'],
  reviewPlan: ['plan-is-reviewed'],
  reviewTrial: [...ofTheTrial, 'trial-is-confirmed-by-reviews'],
  shareResult: ['result-is-shared-with-her'],
};
