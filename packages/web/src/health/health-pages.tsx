import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { CaseworkWords } from '../casework/words.tsx';
import { NotFound } from '../not-found.tsx';

const Home = lazy(async () => ({ default: (await import('./health-home.tsx')).HealthHome }));
const Case = lazy(async () => ({ default: (await import('./health-case.tsx')).HealthCase }));
const Part = lazy(async () => ({ default: (await import('./health-part.tsx')).HealthPart }));
const Answers = lazy(async () => ({ default: (await import('./health-answers.tsx')).HealthAnswers }));
const Share = lazy(async () => ({ default: (await import('./health-share.tsx')).HealthShare }));

/** The pages of a health worker: the cases that they are assigned to, and of each the part that opens at health. */
export function HealthPages() {
  return (
    <CaseworkWords>
      <Switch>
        <Route path="/" component={Home} />
        <Route path="/cases/:caseId" component={Case} />
        <Route path="/cases/:caseId/sections/:section" component={Part} />
        <Route path="/cases/:caseId/answers" component={Answers} />
        <Route path="/cases/:caseId/share" component={Share} />
        <Route component={NotFound} />
      </Switch>
    </CaseworkWords>
  );
}
