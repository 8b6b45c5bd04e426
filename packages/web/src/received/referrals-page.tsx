import { withdrawReferralBody } from '@homeward/domain/case/referred-in/referral-in-body';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useForget } from '../api/use-read.ts';
import { useReadAll } from '../api/use-read-all.ts';
import { AnswerBy } from '../parts/answer-by.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Line = Reply<'listReferrals'>['items'][number];

/** Whom this organisation referred to casework, and how each stands: no case, and nothing of what was sealed. */
export function ReferralsPage() {
  const say = useWords();
  const referrals = useReadAll('listReferrals');
  return (
    <Page title={say('referred.title')}>
      <p className="govuk-body">{say('referred.say')}</p>
      <p className="govuk-body">
        <Link href="/referrals/new" className="govuk-link hw-target">
          {say('referred.new')}
        </Link>
      </p>
      {referrals.data ? <Referrals lines={referrals.data} /> : <Waiting read={referrals} />}
    </Page>
  );
}

/** One form stands at a time: its field has one name on the page. */
function Referrals({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords();
  const [asked, ask] = useState<string>();
  if (lines.length === 0) return <p className="govuk-body">{say('referred.none')}</p>;
  const rows = lines.map((line) => ({
    key: line.id,
    cells: [
      sayMoment(line.at),
      line.external?.id ?? '–',
      `${say(`sex.${line.sex}`)}, ${say(`age-class.${line.age}`)}`,
      line.services.map((one) => say(`service.${one}`)).join(', '),
      <Standing key="standing" line={line} asked={asked === line.id} ask={() => ask(line.id)} />,
    ],
  }));
  const heads = ['at', 'number', 'person', 'for', 'standing'].map((head) => say(`referred.${head}`));
  return <Table caption={say('referred.list')} heads={heads} rows={rows} cards />;
}

const colours = { waiting: 'yellow', accepted: 'green', declined: 'grey', withdrawn: 'grey' } as const;

type Stands = { readonly line: Line; readonly asked: boolean; readonly ask: () => void };

function Standing({ line, asked, ask }: Stands) {
  const say = useWords();
  const reason = line.decided?.reason;
  const family = line.status === 'declined' ? 'referral-declined' : 'referral-back';
  return (
    <>
      <p className="govuk-body hw-mb-2">
        <Tag colour={colours[line.status]}>{say(`referral-in.${line.status}`)}</Tag>{' '}
        {reason !== undefined && say(`${family}.${reason}`)}
      </p>
      {line.status === 'waiting' && (
        <>
          <AnswerBy at={line.at} />
          <TakeBack line={line} asked={asked} ask={ask} />
        </>
      )}
    </>
  );
}

const { reason } = withdrawReferralBody.unwrap().shape;

/** While it waits it is taken back, with a reason; what was sealed is gone then. */
function TakeBack({ line, asked, ask }: Stands) {
  const say = useWords();
  const forget = useForget();
  const [stale, setStale] = useState(false);
  if (!asked)
    return (
      <button type="button" className="govuk-button govuk-button--secondary" onClick={ask}>
        {say('referred.take-back')}
        <span className="govuk-visually-hidden"> {line.external?.id ?? sayMoment(line.at)}</span>
      </button>
    );
  return (
    <>
      {stale && <p className="govuk-body">{say('referred.moved')}</p>}
      <Form
        operation="withdrawReferral"
        schema={withdrawReferralBody}
        path={{ referralId: line.id }}
        version={line.version}
        build={(data) => filled({ reason: typed(data, '/reason') })}
        label={() => say('referred.why-back')}
        submit={say('referred.take-back')}
        secondary
        onDone={() => void forget('listReferrals')}
        onStale={() => {
          setStale(true);
          void forget('listReferrals');
        }}
      >
        <SelectField
          pointer="/reason"
          label={say('referred.why-back')}
          options={optionsOf(say, 'referral-back', reason.options)}
          empty={say('form.choose')}
        />
      </Form>
    </>
  );
}
