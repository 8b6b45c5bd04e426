import { type Entry, entriesIn, listsOf } from '../entries.ts';
import type { CaseView } from '../keeping.ts';
import type { ActName } from './groups.ts';

type Source = { readonly list: string; readonly act?: ActName };

const from = (list: string, act?: ActName): Source => (act === undefined ? { list } : { list, act });

/** Which list of the file a field chooses its entry from, and the act that writes such entries. An act's own field comes before a name's. */
const sources: Readonly<Record<string, Source>> = {
  interpreter: from('interpreters', 'recordInterpreter'),
  proposal: from('asks'),
  copy: from('copies', 'shareDisclosure'),
  answer: from('answers'),
  assessment: from('assessments', 'recordAssessment'),
  decision: from('decisions', 'recordDecision'),
  'startReintegration.consultation': from('socialAffairs', 'consultSocialAffairs'),
  'closeCase.consultation': from('closingTalks', 'consultOnClosing'),
  reintegration: from('reintegrations', 'startReintegration'),
  evaluation: from('evaluations', 'recordEvaluation'),
  'speakToCommunity.request': from('communityRequests', 'askForCommunity'),
  'answerRecordsRequest.request': from('recordRequests', 'askForRecords'),
  'giveUrgentSupport.request': from('recordRequests', 'askForRecords'),
  'givePlan.request': from('planRequests', 'askForPlan'),
  'reassignCase.request': from('reassignmentRequests', 'askReassignment'),
  against: from('barred', 'barContact'),
  otherThan: from('barred', 'barContact'),
  alert: from('alerts', 'raiseAlert'),
  missing: from('missing', 'recordMissing'),
  reviews: from('childInformation', 'decideChildInformation'),
  correctionRequest: from('correctionRequests', 'askForCorrection'),
  preparation: from('preparations', 'informForDecision'),
  capacity: from('capacities', 'assessCapacity'),
  proceeding: from('proceedings', 'openProceeding'),
  need: from('legalAidNeeds', 'askForLegalAid'),
  hearing: from('hearings', 'scheduleHearing'),
  tracing: from('tracings', 'startFamilyTracing'),
  companion: from('companions', 'recordCompanion'),
  publication: from('publications', 'agreeToPublication'),
  hold: from('childHolds', 'holdChild'),
  stay: from('stays', 'beginStay'),
  referral: from('referrals', 'referCase'),
  plan: from('plans', 'recordPlan'),
  action: from('planActions', 'planAction'),
  crisis: from('crises', 'openCrisis'),
  planned: from('plannedAssessments', 'planAssessment'),
  exploration: from('explorations', 'exploreReasons'),
  learning: from('learnings', 'learnFromClosing'),
  opening: from('directiveOpenings', 'openDirectivePhase'),
  household: from('households', 'recordFamilyStatus'),
  list: from('belongings', 'listBelongings'),
  discrepancy: from('discrepancies', 'nameDiscrepancy'),
  glass: from('glass', 'grantBreakGlass'),
};

/** Where a field that names an entry finds it; nothing where it is of another file and is typed. */
export function sourceOf(act: string, name: string): Source | undefined {
  return sources[`${act}.${name}`] ?? sources[name];
}

// A correction is of any entry, whatever list it stands in.
const anyEntry = 'corrects';

/** The entries that a field may name, the newest first; nothing where it is typed. */
export function entriesFor(file: CaseView, act: string, name: string): readonly Entry[] | undefined {
  if (name === anyEntry) {
    return listsOf(file)
      .flatMap((list) => entriesIn(file, list))
      .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  }
  const source = sourceOf(act, name);
  return source && entriesIn(file, source.list);
}

/** Lists whose entries no other act names, and which are read before another is written. */
const read: Readonly<Record<string, string>> = { recordVisit: 'visits' };

/** The list that an act writes into, where it is read again. */
export function listOf(act: string): string | undefined {
  return read[act] ?? Object.values(sources).find((source) => source.act === act)?.list;
}
