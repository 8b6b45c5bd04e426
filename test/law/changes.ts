import type { CaseCommandName } from '../../packages/domain/src/case/commands.ts';

type Changed = Readonly<Partial<Record<CaseCommandName, readonly string[]>>>;

const worded = [
  'appointAdvocate',
  'barContact',
  'exploreReasons',
  'grantBreakGlass',
  'keepOwnWords',
  'learnFromClosing',
  'recordFamilyStatus',
  'recordGuest',
  'recordInterpreter',
  'recordNarrative',
  'recordPlan',
  'recordResidence',
  'recordStrength',
  'recordTriggers',
] as const;
const copiedAnew: Changed = Object.fromEntries(worded.map((name) => [name, ['copies']]));

/**
 * What a command may do to what stood before although only the least that it takes was sent. Looked through by a person: a name joins
 * only where that is what the command is for. What would come of a fact that was not said never stands here.
 */
export const changes: Changed = {
  admitToShelter: ['placement'],
  // A child's release to their family, once a second person has agreed.
  // Two files are made one, or two again: what protects the person in one of them holds in the other as long, and a proposal that is over names no other file.
  approve: ['placement', 'erased', 'publications', 'oneWith', 'doNotContactEmbassy', 'merges', 'unmerges'],
  // What the person takes back may not be published any more.
  withdrawFromPublication: ['publications'],
  // The person’s words in a section: what was copied of it is copied anew.
  askForCorrection: ['copies'],
  reassignCase: ['assigned'],
  // Of the answer: that it waits no more.
  takeInAnswer: ['answers', 'copies'],
  // What the person takes back stands in its consent, and ends the copies that rest on it.
  withdrawConsent: ['consents', 'copies'],
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
  correctCountry: ['citizenship'],
  correctSex: ['sex', 'copies'],
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
  // The centre's sight ends when the person leaves; whoever went missing is looked for, in a closed case too.
  endStay: ['centre', 'status'],
  // A child who leaves for nobody is looked for as well.
  recordLeaving: ['status'],
  endHealthCare: ['copies', 'healthWorker'],
  // One copy, by whoever has the case.
  endDisclosure: ['copies'],
};
