import { pathAt, type Route } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';

/** Which earlier act an entry's id in a body is of; by the field, or by the operation where a field means more than one thing. */
const actOf: Readonly<Record<string, string>> = {
  action: 'planAction',
  against: 'barContact',
  alert: 'raiseAlert',
  assessment: 'recordAssessment',
  correctionRequest: 'askForCorrection',
  corrects: 'recordNeeds',
  companion: 'recordCompanion',
  copy: 'shareDisclosure',
  crisis: 'openCrisis',
  decision: 'recordDecision',
  discrepancy: 'nameDiscrepancy',
  exploration: 'exploreReasons',
  glass: 'grantBreakGlass',
  hearing: 'scheduleHearing',
  hold: 'holdChild',
  household: 'recordFamilyStatus',
  list: 'listBelongings',
  missing: 'recordMissing',
  need: 'askForLegalAid',
  opening: 'openDirectivePhase',
  otherThan: 'barContact',
  plan: 'recordPlan',
  planned: 'planAssessment',
  preparation: 'informForDecision',
  proceeding: 'openProceeding',
  referral: 'referCase',
  reintegration: 'startReintegration',
  stay: 'beginStay',
  tracing: 'startFamilyTracing',
  'reassignCase.request': 'askReassignment',
  'answerRecordsRequest.request': 'askForRecords',
  'closeCase.consultation': 'consultOnClosing',
  'givePlan.request': 'askForPlan',
  'giveUrgentSupport.request': 'askForRecords',
  'speakToCommunity.request': 'askForCommunity',
  'startReintegration.consultation': 'consultSocialAffairs',
};

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

/** The example of an operation, its ids those of what was done before. */
export function lawAct(operation: string, done: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const said = Object.entries(exampleOf(operation)).map(([field, value]: [string, unknown]) => {
    const earlier = done.get(actOf[`${operation}.${field}`] ?? actOf[field] ?? '');
    const named = (one: unknown) => (typeof one === 'string' && isId.test(one) ? (earlier ?? one) : one);
    return [field, Array.isArray(value) ? value.map(named) : named(value)];
  });
  return Object.fromEntries(said);
}

/** Who does an act on a file, and its path below it. */
export function lawPlace(operation: string): { readonly role: string; readonly sub: string } {
  const route = routeOf(operation);
  const { roles } = route;
  // A second approver knows of a file only while a proposal of it waits.
  const role =
    ['case-worker', 'supervisor'].find((one) => (roles as readonly string[]).includes(one)) ?? 'second-approver';
  return { role, sub: pathAt(route, 'casework').replace('/cases/{caseId}', '') };
}

function exampleOf(operation: string): object {
  return routeOf(operation).example as object;
}

function routeOf(operation: string): Route {
  const found = routes.find((route) => route.operationId === operation);
  if (found === undefined) throw new Error(`no operation is called ${operation}`);
  return found;
}
