import { lazy } from 'react';
import { Route } from 'wouter';
import { withOversightWords } from './oversight/words.tsx';
import type { Seat } from './session/seat.ts';

// The overseer's and the task force's pages: each comes when it is opened, with the words of both.
const Clocks = withOversightWords(
  lazy(async () => ({ default: (await import('./oversight/clocks-page.tsx')).ClocksPage })),
);
const MonitoredProviders = withOversightWords(
  lazy(async () => ({ default: (await import('./oversight/monitored-providers-page.tsx')).MonitoredProvidersPage })),
);
const Provider = withOversightWords(
  lazy(async () => ({ default: (await import('./oversight/provider-page.tsx')).ProviderPage })),
);
const MonitoringAct = withOversightWords(
  lazy(async () => ({ default: (await import('./oversight/act-page.tsx')).MonitoringActPage })),
);
const MinisterReport = withOversightWords(
  lazy(async () => ({ default: (await import('./oversight/minister-report-page.tsx')).MinisterReportPage })),
);
const Observation = withOversightWords(
  lazy(async () => ({ default: (await import('./oversight/observation-page.tsx')).ObservationPage })),
);
const Plans = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/plans-page.tsx')).PlansPage })),
);
const NewPlan = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/new-plan-page.tsx')).NewPlanPage })),
);
const Meetings = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/meetings-page.tsx')).MeetingsPage })),
);
const NewMeeting = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/new-meeting-page.tsx')).NewMeetingPage })),
);
const Disputes = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/disputes-page.tsx')).DisputesPage })),
);
const NewDispute = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/new-dispute-page.tsx')).NewDisputePage })),
);
const Dispute = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/dispute-page.tsx')).DisputePage })),
);
const Cooperation = withOversightWords(
  lazy(async () => ({ default: (await import('./task-force/cooperation-page.tsx')).CooperationPage })),
);

/** The first page at oversight: what falls due. */
export const oversightHome = Clocks;

const ofOverseer = [
  <Route key="clocks" path="/clocks" component={Clocks} />,
  <Route key="providers" path="/providers" component={MonitoredProviders} />,
  <Route key="minister" path="/providers/:provider/minister-reports/:report" component={MinisterReport} />,
  <Route key="act" path="/providers/:provider/:act" component={MonitoringAct} />,
  <Route key="provider" path="/providers/:provider" component={Provider} />,
];

const ofTaskForce = [
  <Route key="clocks" path="/clocks" component={Clocks} />,
  <Route key="new-plan" path="/plans/new" component={NewPlan} />,
  <Route key="plans" path="/plans" component={Plans} />,
  <Route key="meeting" path="/meetings/:country" component={NewMeeting} />,
  <Route key="meetings" path="/meetings" component={Meetings} />,
  <Route key="new-dispute" path="/disputes/new" component={NewDispute} />,
  <Route key="dispute" path="/disputes/:dispute" component={Dispute} />,
  <Route key="disputes" path="/disputes" component={Disputes} />,
  <Route key="cooperation" path="/cooperation" component={Cooperation} />,
];

/** The addresses of these pages that a seat has. */
export function oversightRoutesOf({ desk, role }: Seat) {
  if (role === 'overseer') return ofOverseer;
  if (desk === 'task-force') return ofTaskForce;
  const notes = desk === 'casework' && (role === 'case-worker' || role === 'supervisor');
  return notes ? [<Route key="observation" path="/observation" component={Observation} />] : [];
}
