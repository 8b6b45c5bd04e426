/** Bodies of the first phases: stays, reception, crises, plans, assessments. All people are invented. */
const stay = '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d60';
const list = '0199a7e2-8c18-7a10-9c11-0a3f5b2c4d60';
const discrepancy = '0199a7e2-8c19-7a10-9c11-0a3f5b2c4d60';
const crisis = '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d60';
const plan = '0199a7e2-8c12-7a10-9c11-0a3f5b2c4d60';
const action = '0199a7e2-8c13-7a10-9c11-0a3f5b2c4d60';
const request = '0199a7e2-8c14-7a10-9c11-0a3f5b2c4d60';
const assessment = '0199a7e2-8c15-7a10-9c11-0a3f5b2c4d60';
const planned = '0199a7e2-8c16-7a10-9c11-0a3f5b2c4d60';
const referral = '0199a7e2-8c17-7a10-9c11-0a3f5b2c4d60';

export const firstPhaseExamples: Readonly<Record<string, unknown>> = {
  beginStay: { setting: 'transit-centre', place: 'poipet-transit-centre' },
  endStay: { stay, reason: 'went-home' },
  answerBasicNeed: { need: 'food', answer: 'met' },
  recordTriggers: { tellBefore: 'any-contact', words: { triggers: 'Invented: a locked door.' } },
  giveServiceCard: { language: 'km', covers: ['medical', 'psychological', 'financial'] },
  recordReception: { place: 'poipet-transit-centre', done: ['made-safe', 'greeted'], greeting: 'same-sex' },
  recordIntake: { language: 'km', supportPerson: true, asked: ['family', 'wishes'] },
  listBelongings: {
    occasion: 'intake',
    items: [
      { what: 'telephone', count: 1, pictured: true },
      { what: 'money', count: 2, pictured: true },
    ],
    countedWith: 'herself',
    receipt: 'thumbed',
    words: { pictures: ['Invented 1'], look: 'Invented: a telephone with a broken corner, two notes of 500 baht.' },
  },
  nameDiscrepancy: { list, items: [{ what: 'money', count: 1 }], she: 'missing', keeper: 'does-not-know' },
  settleDiscrepancy: { discrepancy, outcome: 'replaced' },
  returnBelongings: {
    list,
    items: [
      { what: 'telephone', count: 1 },
      { what: 'money', count: 1 },
    ],
    receipt: 'signed',
  },
  openCrisis: { kind: 'trafficker-near', stage: 'acute', needs: ['safety'] },
  noteCrisisStage: { crisis, stage: 'easing' },
  planIntervention: {
    crisis,
    kind: 'rescue',
    participants: [
      { part: 'police', organisation: 'demo-police' },
      { part: 'social-affairs', organisation: 'social-affairs' },
    ],
    safePlace: 'demo-shelter',
    supplies: ['shelter', 'food', 'medical-care', 'psychological-care'],
    she: 'prepared',
    officials: 'she-is-no-foreigner',
  },
  startIntervention: { crisis },
  recordIntervention: {
    crisis,
    safely: 'yes',
    apartFromSuspects: 'yes',
    possessionsKept: 'partly',
    outcome: 'safe-place',
  },
  endCrisis: { crisis, outcome: 'over' },
  joinTeam: { role: 'herself', organisation: 'social-affairs' },
  recordPlanningMeeting: {
    heldOn: '2026-03-01',
    attended: ['herself', 'case-manager'],
    she: 'took-part',
    lateReason: 'from-paper',
  },
  recordPlan: {
    phases: ['recovery'],
    she: 'took-part',
    words: {
      intention: 'Invented: to live near a sister.',
      objective: 'Invented: an own trade.',
      challenges: 'Invented: no papers yet.',
      procedure: 'Invented: papers first, then the course.',
    },
  },
  reviewPlan: { plan, result: 'changed', she: 'took-part' },
  planAction: {
    plan,
    outcome: 'paper',
    responsible: 'social-affairs',
    due: '2027-03-31',
    words: { step: 'Invented: ask the commune for a birth certificate.' },
  },
  recordProgress: { action, result: 'done' },
  askForPlan: { language: 'km' },
  givePlan: { request, language: 'km', how: 'read-to-her' },
  recordPlanReading: { plan, provider: 'demo-ngo' },
  recordAssessment: {
    kind: 'risk',
    riskOf: 'return',
    risk: 'acceptable-with-measures',
    home: 'own-family',
    together: ['family', 'community'],
    aimsTold: true,
    assent: 'agreed',
    asked: ['skills'],
    findings: [{ about: 'safety', service: 'follow-up' }],
    planned,
  },
  shareResult: { assessment, told: 'told' },
  planAssessment: { kind: 'family', due: '2026-04-01', manner: 'home-visit' },
  recordQuestioning: {
    asker: 'investigating-judge',
    purpose: 'testimony',
    supportPerson: 'beside-her',
    manner: ['her-own-words', 'breaks'],
    outcome: 'finished',
    asked: ['people-involved'],
  },
  recordProviderCheck: { provider: 'demo-ngo', of: 'service-quality', doneOn: '2026-02-01' },
  answerReferral: { referral, answer: 'declined', reason: 'no-place' },
};
