import { negotiationResult, recordNegotiationBody, reportDisputeBody } from '@homeward/domain/oversight/dispute';
import { Link, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { NotFound } from '../not-found.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { Tag, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayCountry, sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { agreementCalled, type Dispute, disputeColours } from './disputes-page.tsx';
import { TwoGovernments } from './two-governments.tsx';

/** One dispute: what is asked, each step of the negotiation, and what follows. */
export function DisputePage() {
  const say = useWords();
  const { dispute = '' } = useParams();
  const read = useRead('listDisputes');
  const one = read.data?.items.find(({ id }) => id === dispute);
  if (read.data && one === undefined) return <NotFound />;
  return (
    <Page title={say('disputes.one')} untold>
      {one ? <OneDispute of={one} /> : <Waiting read={read} />}
      <p className="govuk-body hw-noprint">
        <Link href="/disputes" className="govuk-link">
          {say('disputes.back')}
        </Link>
      </p>
    </Page>
  );
}

function OneDispute({ of }: { readonly of: Dispute }) {
  const say = useWords();
  return (
    <>
      <Summary
        rows={[
          [say('dispute-field.with'), sayCountry(of.with)],
          [say('dispute-field.agreement'), agreementCalled(of.agreement)],
          [say('dispute-field.clause'), of.clause],
          [say('dispute-field.about'), say(`dispute-about.${of.about}`)],
          [say('dispute-field.question'), of.question],
          [
            say('dispute-field.status'),
            <Tag key="status" colour={disputeColours[of.status]}>
              {say(`dispute-status.${of.status}`)}
            </Tag>,
          ],
        ]}
      />
      <h2 className="govuk-heading-m">{say('disputes.steps')}</h2>
      {of.steps.length === 0 && <p className="govuk-body">{say('disputes.no-step')}</p>}
      <ol className="govuk-list govuk-list--number">
        {of.steps.map(({ on, said, result }) => (
          <li key={`${on}${said}`}>
            {sayDay(on)}, {say(`negotiation.${result}`)}: {said}
          </li>
        ))}
      </ol>
      {of.report && <TwoGovernments of={of} />}
      {of.status !== 'settled' && <StepForm of={of} />}
      {of.status === 'open' && of.steps.at(-1)?.result === 'failed' && <ReportForm of={of} />}
    </>
  );
}

function StepForm({ of }: { readonly of: Dispute }) {
  const say = useWords();
  const forget = useForget();
  const again = () => void forget('listDisputes', 'listClocks');
  const build = (data: FormData) =>
    filled({ on: typed(data, '/on'), said: typed(data, '/said'), result: typed(data, '/result') });
  return (
    <section className="hw-noprint">
      <h2 className="govuk-heading-m">{say('disputes.step')}</h2>
      <Form
        operation="recordNegotiation"
        path={{ dispute: of.id }}
        version={of.version}
        schema={recordNegotiationBody}
        build={build}
        label={(pointer) => say(`dispute-field.${pointer.split('/')[1]}`)}
        submit={say('disputes.save')}
        onDone={(_, __, form) => {
          form.reset();
          again();
        }}
        onStale={again}
      >
        <TextField pointer="/on" label={say('dispute-field.on')} day />
        <TextField pointer="/said" label={say('dispute-field.said')} lines={4} />
        <ChoiceField
          pointer="/result"
          legend={say('dispute-field.result')}
          options={optionsOf(say, 'negotiation', negotiationResult.options)}
          inline
        />
      </Form>
    </section>
  );
}

function ReportForm({ of }: { readonly of: Dispute }) {
  const say = useWords();
  const forget = useForget();
  const again = () => void forget('listDisputes', 'listClocks');
  return (
    <section className="hw-noprint">
      <h2 className="govuk-heading-m">{say('disputes.report')}</h2>
      <Form
        operation="reportDispute"
        path={{ dispute: of.id }}
        version={of.version}
        schema={reportDisputeBody}
        build={(data) => filled({ asks: typed(data, '/asks') })}
        label={() => say('dispute-field.asks')}
        submit={say('disputes.report')}
        onDone={again}
        onStale={again}
      >
        <TextField pointer="/asks" label={say('dispute-field.asks')} lines={4} />
      </Form>
    </section>
  );
}
