import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../not-found.tsx';
import { CaseworkWords } from './words.tsx';

const Cases = lazy(async () => ({ default: (await import('./cases-page.tsx')).CasesPage }));
const Case = lazy(async () => ({ default: (await import('./case-page.tsx')).CasePage }));
const Forms = lazy(async () => ({ default: (await import('./forms-page.tsx')).FormsPage }));
const FormSheet = lazy(async () => ({ default: (await import('./form-page.tsx')).FormPage }));

/** The pages of cases, each with its own code. */
export function CaseworkPages() {
  return (
    <CaseworkWords>
      <Switch>
        <Route path="/" component={Cases} />
        <Route path="/cases/:caseId" component={Case} />
        <Route path="/cases/:caseId/forms" component={Forms} />
        <Route path="/cases/:caseId/forms/:form" component={FormSheet} />
        <Route component={NotFound} />
      </Switch>
    </CaseworkWords>
  );
}
