import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../not-found.tsx';
import { CaseworkWords } from './words.tsx';

const Cases = lazy(async () => ({ default: (await import('./cases-page.tsx')).CasesPage }));
const Case = lazy(async () => ({ default: (await import('./case-page.tsx')).CasePage }));
const Approvals = lazy(async () => ({ default: (await import('./approvals/proposals.tsx')).ApprovalsPage }));
const NewCase = lazy(async () => ({ default: (await import('./new-case-page.tsx')).NewCasePage }));
const Referred = lazy(async () => ({ default: (await import('./referred/referral-page.tsx')).ReferralPage }));
const Find = lazy(async () => ({ default: (await import('./find/find-page.tsx')).FindPage }));
const Duplicates = lazy(async () => ({ default: (await import('./find/duplicates-page.tsx')).DuplicatesPage }));
const Workload = lazy(async () => ({ default: (await import('./find/workload-page.tsx')).WorkloadPage }));
const Acts = lazy(async () => ({ default: (await import('./acts/acts-page.tsx')).ActsPage }));
const Act = lazy(async () => ({ default: (await import('./acts/act-page.tsx')).ActPage }));
const Sections = lazy(async () => ({ default: (await import('./sections/sections-page.tsx')).SectionsPage }));
const Section = lazy(async () => ({ default: (await import('./sections/section-page.tsx')).SectionPage }));
const Consents = lazy(async () => ({ default: (await import('./consents/consents-page.tsx')).ConsentsPage }));
const Answers = lazy(async () => ({ default: (await import('./answers/answers-page.tsx')).AnswersPage }));
const Shared = lazy(async () => ({ default: (await import('./trail/shared-page.tsx')).SharedPage }));
const Trail = lazy(async () => ({ default: (await import('./trail/trail-page.tsx')).TrailPage }));
const Forms = lazy(async () => ({ default: (await import('./forms-page.tsx')).FormsPage }));
const FillForm = lazy(async () => ({ default: (await import('./fill-form-page.tsx')).FillFormPage }));
const FormSheet = lazy(async () => ({ default: (await import('./form-page.tsx')).FormPage }));

/** The pages of cases, each with its own code. */
export function CaseworkPages() {
  return (
    <CaseworkWords>
      <Switch>
        <Route path="/" component={Cases} />
        <Route path="/approvals" component={Approvals} />
        <Route path="/cases/new" component={NewCase} />
        <Route path="/cases/referred/:referralId" component={Referred} />
        <Route path="/cases/find" component={Find} />
        <Route path="/cases/twice" component={Duplicates} />
        <Route path="/cases/workload" component={Workload} />
        <Route path="/cases/:caseId" component={Case} />
        <Route path="/cases/:caseId/acts" component={Acts} />
        <Route path="/cases/:caseId/acts/:act" component={Act} />
        <Route path="/cases/:caseId/sections" component={Sections} />
        <Route path="/cases/:caseId/sections/:section" component={Section} />
        <Route path="/cases/:caseId/consents" component={Consents} />
        <Route path="/cases/:caseId/answers" component={Answers} />
        <Route path="/cases/:caseId/shared" component={Shared} />
        <Route path="/cases/:caseId/trail" component={Trail} />
        <Route path="/cases/:caseId/forms" component={Forms} />
        <Route path="/cases/:caseId/forms/:form/fill" component={FillForm} />
        <Route path="/cases/:caseId/forms/:form" component={FormSheet} />
        <Route component={NotFound} />
      </Switch>
    </CaseworkWords>
  );
}
