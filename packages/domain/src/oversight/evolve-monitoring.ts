import { oversight } from '../settings/oversight.ts';
import { breachesAnswered, breachesWith } from './breaches.ts';
import type { Finding, MonitoringEvent, MonitoringRecord } from './monitoring-record.ts';

/** The last first; what came before those that stay in view stands in the events. */
function atop<One>(one: One, before: readonly One[]): One[] {
  return [one, ...before].slice(0, oversight.lookedAtKept.value);
}

function withoutStamp<Event extends MonitoringEvent>({ type: _, organisation: _o, provider: _p, ...said }: Event) {
  return said;
}

/** Findings that are mended leave the view first. */
function findingsWith(one: Finding, before: readonly Finding[]): Finding[] {
  const all = [one, ...before];
  const open = all.filter((each) => !isMended(each));
  return [...open, ...all.filter(isMended).slice(0, oversight.mendedKept.value)];
}

/** Whether a record broke no rule: nothing rests on one that did. */
export function isSound({ broke }: { readonly broke?: unknown }): boolean {
  return broke === undefined;
}

type Followed = {
  readonly followUps: readonly (Pick<Finding['followUps'][number], 'result'> & { readonly broke?: unknown })[];
};

/** What the last follow-up found that broke no rule: nothing rests on one before its time. */
export function lastFollowedUp({ followUps }: Followed) {
  return followUps.findLast(isSound)?.result;
}

export function isMended(finding: Followed): boolean {
  return lastFollowedUp(finding) === 'mended';
}

/** A follow-up found that what was asked for was not done. */
export function isFailed(finding: Followed): boolean {
  return lastFollowedUp(finding) === 'not-mended';
}

export function reminderName({
  clock,
  thing,
  on,
  days,
}: Pick<Extract<MonitoringEvent, { type: 'ClockReminded' }>, 'clock' | 'thing' | 'on' | 'days'>): string {
  return [clock, thing, on, days].join('/');
}

/** A watched provider after an event; what a record broke stands there from then on. */
export function evolveMonitoring(before: MonitoringRecord | undefined, event: MonitoringEvent): MonitoringRecord {
  const after = evolved(before ?? emptyMonitoringRecord(event.provider), event);
  return { ...after, breaches: breachesWith(after.breaches, event) };
}

function evolved(state: MonitoringRecord, event: MonitoringEvent): MonitoringRecord {
  switch (event.type) {
    case 'ProviderMonitored':
      return { ...state, monitorings: atop(withoutStamp(event), state.monitorings) };
    case 'FindingRecorded':
      return { ...state, findings: findingsWith({ ...withoutStamp(event), followUps: [] }, state.findings) };
    case 'FindingFollowedUp': {
      const { finding: _, at: _at, by: _by, ...followUp } = withoutStamp(event);
      const followed = (one: Finding) => ({ ...one, followUps: [...one.followUps, followUp] });
      return { ...state, findings: state.findings.map((one) => (one.id === event.finding ? followed(one) : one)) };
    }
    case 'MinisterReportDrafted':
      return { ...state, reports: atop({ ...withoutStamp(event), decided: [] }, state.reports) };
    case 'MinisterDecided':
      return decidedOn(state, event);
    case 'PremisesRiskAssessed':
      return { ...state, premises: atop(withoutStamp(event), state.premises) };
    case 'StandardsTrained':
      return { ...state, trainings: atop(withoutStamp(event), state.trainings) };
    case 'ReturnReceived':
      return { ...state, returns: atop(withoutStamp(event), state.returns) };
    case 'MonitoringBreachAnswered':
      return { ...state, breaches: breachesAnswered(state.breaches, event) };
    case 'ClockReminded':
      return { ...state, reminded: [reminderName(event), ...state.reminded] };
  }
}

/** A provider of which nothing was written down yet. */
export function emptyMonitoringRecord(id: string): MonitoringRecord {
  const nothing = {
    monitorings: [],
    findings: [],
    reports: [],
    premises: [],
    trainings: [],
    returns: [],
    breaches: [],
    reminded: [],
  };
  return { id, status: 'watched', ...nothing };
}

const programme = { postponed: 'postponed', resumed: 'watched', instructed: undefined, educated: undefined } as const;

function decidedOn(
  state: MonitoringRecord,
  event: Extract<MonitoringEvent, { type: 'MinisterDecided' }>,
): MonitoringRecord {
  const { report: _, at: _at, by: _by, ...decision } = withoutStamp(event);
  const reports = state.reports.map((one) =>
    one.id === event.report ? { ...one, decided: [...one.decided, decision] } : one,
  );
  return { ...state, status: programme[isSound(event) ? event.outcome : 'instructed'] ?? state.status, reports };
}
