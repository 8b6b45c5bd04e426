import { useLocation, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { NotFound } from '../not-found.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { FindingForm, FollowUpForm, MinisterDecisionForm, MinisterReportForm } from './finding-forms.tsx';
import { MonitoringForm } from './monitoring-form.tsx';
import { ObservationForm, PremisesForm, ReturnForm, TrainingForm } from './yearly-forms.tsx';

const forms = {
  monitoring: MonitoringForm,
  finding: FindingForm,
  'follow-up': FollowUpForm,
  'minister-report': MinisterReportForm,
  'minister-decision': MinisterDecisionForm,
  premises: PremisesForm,
  training: TrainingForm,
  return: ReturnForm,
  observation: ObservationForm,
} as const;

/** One act on one organisation: its form, and back to the organisation when it is done. */
export function MonitoringActPage() {
  const say = useWords();
  const { provider = '', act = '' } = useParams();
  const [, go] = useLocation();
  const forget = useForget();
  const read = useRead('viewProvider', { path: { provider } });
  const Form = Object.hasOwn(forms, act) ? forms[act as keyof typeof forms] : undefined;
  if (Form === undefined) return <NotFound />;
  const done = () => {
    void forget('viewProvider', 'listProviders', 'listClocks').then(() => go(`/providers/${provider}`));
  };
  return (
    <Page title={say(`watch-act.${act}`)}>
      {read.data ? (
        <>
          <p className="govuk-body">{read.data.name}</p>
          <Form of={read.data} done={done} onStale={() => void read.refetch()} />
        </>
      ) : (
        <Waiting read={read} />
      )}
    </Page>
  );
}
