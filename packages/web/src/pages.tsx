import { Fragment, lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { NotFound } from './not-found.tsx';
import { homesOfOffices, officeRoutesOf, Published, Report } from './pages-of-offices.tsx';
import { oversightHome, oversightRoutesOf } from './pages-of-oversight.tsx';
import type { Seat } from './session/seat.ts';
import { TourPlace } from './tour/tour-place.tsx';
import { AllWords } from './words/all-words.tsx';
import { useWords } from './words/use-words.ts';

// A desk loads its own pages and nobody else's.
const Batches = lazy(async () => ({ default: (await import('./border/batches-page.tsx')).BatchesPage }));
const NewBatch = lazy(async () => ({ default: (await import('./border/new-batch-page.tsx')).NewBatchPage }));
const Batch = lazy(async () => ({ default: (await import('./border/batch-page.tsx')).BatchPage }));
const NewPerson = lazy(async () => ({ default: (await import('./border/new-person-page.tsx')).NewPersonPage }));
const Person = lazy(async () => ({ default: (await import('./border/person-page.tsx')).PersonPage }));
const Closing = lazy(async () => ({ default: (await import('./border/closing-page.tsx')).ClosingPage }));
const Outbox = lazy(async () => ({ default: (await import('./outbox/outbox-page.tsx')).OutboxPage }));
const Conflict = lazy(async () => ({ default: (await import('./outbox/conflict-page.tsx')).ConflictPage }));
const Recover = lazy(async () => ({ default: (await import('./outbox/recover-page.tsx')).RecoverPage }));
const Setup = lazy(async () => ({ default: (await import('./device/setup-page.tsx')).SetupPage }));
const Handovers = lazy(async () => ({ default: (await import('./handover/handovers-page.tsx')).HandoversPage }));
const Handover = lazy(async () => ({ default: (await import('./handover/handover-page.tsx')).HandoverPage }));
const Verify = lazy(async () => ({ default: (await import('./verify/verify-page.tsx')).VerifyPage }));
const Propose = lazy(async () => ({ default: (await import('./handover/propose-page.tsx')).ProposePage }));
const Casework = lazy(async () => ({ default: (await import('./casework/casework-pages.tsx')).CaseworkPages }));
const OpenOwnRecord = lazy(async () => ({ default: (await import('./own-record/open-page.tsx')).OpenOwnRecordPage }));
const Code = lazy(async () => ({ default: (await import('./own-record/code-page.tsx')).CodePage }));
const Health = lazy(async () => ({ default: (await import('./health/health-pages.tsx')).HealthPages }));

const homes = {
  transit: Batches,
  casework: Casework,
  health: Health,
  mission: Handovers,
  embassy: Handovers,
  counterpart: Handovers,
  'task-force': Report,
  border: NotFound,
  'own-record': NotFound,
  partner: NotFound,
  oversight: oversightHome,
  office: NotFound,
} as const;

function homeOf(seat: Seat) {
  if (seat.role === 'second-approver' && seat.desk === 'oversight') return Published;
  return homesOfOffices[seat.role] ?? homes[seat.desk];
}

/** The pages of the first load, with whose words the app starts. */
function isFirst(seat: Seat, path: string): boolean {
  return seat.desk === 'transit' && /^\/($|batches\/|outbox|device)/.test(path);
}

/** The pages of one seat; an address of another desk is not found. */
export function Pages({ seat }: { readonly seat: Seat }) {
  const say = useWords();
  const [path] = useLocation();
  const Home = homeOf(seat);
  const Words = isFirst(seat, path) ? Fragment : AllWords;
  return (
    <Suspense
      fallback={
        <p className="govuk-body" role="status">
          {say('read.waiting')}
        </p>
      }
    >
      <Words>
        <Switch>
          <Route path="/">
            {Home !== NotFound && <TourPlace key={seat.role} seat={seat} />}
            <Home />
          </Route>
          {officeRoutesOf(seat)}
          {oversightRoutesOf(seat)}
          {routesOf(seat)}
          <Route component={NotFound} />
        </Switch>
      </Words>
    </Suspense>
  );
}

function routesOf({ desk }: Seat) {
  if (desk === 'task-force') return <Route path="/report/:country/:year" component={Report} />;
  if (desk === 'health') return <Route path="/cases/*?" component={Health} />;
  if (desk === 'office' || desk === 'oversight') return null;
  return [
    ...(desk === 'transit' ? border : []),
    ...(desk === 'casework' ? cases : []),
    ...(desk === 'embassy' || desk === 'counterpart'
      ? [<Route key="new" path="/handovers/new" component={Propose} />]
      : []),
    <Route key="verify" path="/verify" component={Verify} />,
    <Route key="handovers" path="/handovers" component={Handovers} />,
    <Route key="handover" path="/handovers/:handoverId" component={Handover} />,
  ];
}

const border = [
  <Route key="outbox" path="/outbox" component={Outbox} />,
  <Route key="recover" path="/outbox/recovery" component={Recover} />,
  <Route key="conflict" path="/outbox/:act" component={Conflict} />,
  <Route key="device" path="/device" component={Setup} />,
  <Route key="new" path="/batches/new" component={NewBatch} />,
  <Route key="batch" path="/batches/:batchId" component={Batch} />,
  <Route key="person" path="/batches/:batchId/new-person" component={NewPerson} />,
  <Route key="people" path="/batches/:batchId/people/:arrivalId" component={Person} />,
  <Route key="closing" path="/batches/:batchId/closing" component={Closing} />,
];

const cases = [
  <Route key="propose" path="/cases/:caseId/handover" component={Propose} />,
  <Route key="own-record" path="/cases/:caseId/window" component={OpenOwnRecord} />,
  <Route key="code" path="/code" component={Code} />,
  <Route key="cases" path="/cases/*?" component={Casework} />,
  <Route key="approvals" path="/approvals" component={Casework} />,
];
