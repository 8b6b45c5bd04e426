import { openCaseBody } from '@homeward/domain/case/open-case-body';
import { declineReferralBody } from '@homeward/domain/case/referred-in/referral-in-body';
import { useMemo, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type * as z from 'zod';
import { useForget, useRead } from '../../api/use-read.ts';
import { useReadAll } from '../../api/use-read-all.ts';
import { Form } from '../../parts/form.tsx';
import { filled, typed } from '../../parts/form-data.ts';
import { optionsOf } from '../../parts/options.ts';
import { Page } from '../../parts/page.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Waiting } from '../../parts/small.tsx';
import { Summary } from '../../parts/summary.tsx';
import { sayCitizenship, useWords } from '../../words/use-words.ts';
import { labelOfPointer } from '../acts/act-words.ts';
import { bodyOf } from '../acts/body.ts';
import { PartList } from '../acts/part-list.tsx';
import { ContentView } from '../content-view.tsx';
import { partsOfOpening } from '../parts-of-opening.ts';
import { Line, type Referral } from './waiting-referrals.tsx';

/** Somebody whom a partner referred: read by a press, then a file is opened or the referral is declined. */
export function ReferralPage() {
  const say = useWords();
  const { referralId = '' } = useParams();
  const waiting = useReadAll('listReferrals');
  const item = waiting.data?.find(({ id }) => id === referralId);
  return (
    <Page title={say('referred.one')}>
      {waiting.data === undefined && <Waiting read={waiting} />}
      {waiting.data && (item ? <Waits item={item} /> : <p className="govuk-body">{say('referred.gone')}</p>)}
      <p className="govuk-body">
        <Link href="/" className="govuk-link">
          {say('cases.title')}
        </Link>
      </p>
    </Page>
  );
}

function Waits({ item }: { readonly item: Referral }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Line item={item} />
      <Summary
        rows={[
          [say('referred.number'), numberOf(item)],
          [say('referred.nationality'), sayCitizenship(say, item.citizenship)],
          [say('referred.needs'), item.needs.map((one) => say(`need.${one}`)).join(', ') || '–'],
          ...(item.doNotContactEmbassy ? [[say('referred.embassy'), say('referred.embassy-no')] as const] : []),
        ]}
      />
      {!open && (
        <>
          <p className="govuk-body">{say('sheet.receipt')}</p>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen(true)}>
            {say('referred.read')}
          </button>
        </>
      )}
      {open && <Opened id={item.id} />}
      <Take item={item} />
      <Decline item={item} />
    </>
  );
}

/** How the partner names the person; which of its systems does is said where it is one. */
function numberOf({ external }: Referral): string {
  if (external === undefined) return '–';
  return external.system === 'own' ? external.id : `${external.system} ${external.id}`;
}

function Opened({ id }: { readonly id: string }) {
  const say = useWords();
  const read = useRead('readReferral', { path: { referralId: id } });
  if (read.data === undefined) return <Waiting read={read} />;
  return Object.entries(read.data.sections).map(([name, content]) => (
    <section key={name} aria-label={say(`section.${name}`)}>
      <h2 className="govuk-heading-m">{say(`section.${name}`)}</h2>
      <ContentView content={content} />
    </section>
  ));
}

/** What the partner wrote comes along; nobody there is asked whether the person crossed a border. */
function Take({ item }: { readonly item: Referral }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const parts = useMemo(() => partsOfOpening('referral').filter(({ name }) => name === 'cameBack'), []);
  return (
    <>
      <h2 className="govuk-heading-m">{say('referred.take')}</h2>
      <p className="govuk-body">{say('referred.take-say')}</p>
      <Form
        operation="openCase"
        schema={openCaseBody as z.ZodType}
        build={(data) => ({ ...bodyOf(parts, data), from: 'referral', referral: item.id })}
        label={(pointer) => labelOfPointer('openCase', pointer)}
        submit={say('cases.open')}
        onDone={(reply) => void forget('listReferrals', 'listCases').then(() => goTo(`/cases/${reply.id}`))}
      >
        <PartList act="openCase" parts={parts} pointer="" />
      </Form>
    </>
  );
}

const { reason } = declineReferralBody.unwrap().shape;

function Decline({ item }: { readonly item: Referral }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  return (
    <>
      <h2 className="govuk-heading-m">{say('referred.decline')}</h2>
      <p className="govuk-body">{say('referred.decline-say')}</p>
      <Form
        operation="declineReferral"
        schema={declineReferralBody}
        path={{ referralId: item.id }}
        version={item.version}
        build={(data) => filled({ reason: typed(data, '/reason') })}
        label={() => say('answer.referralReason')}
        submit={say('referred.decline')}
        secondary
        onDone={() => void forget('listReferrals').then(() => goTo('/'))}
        onStale={() => void forget('listReferrals')}
      >
        <SelectField
          pointer="/reason"
          label={say('answer.referralReason')}
          options={optionsOf(say, 'referral-declined', reason.options)}
          empty={say('form.choose')}
        />
      </Form>
    </>
  );
}
