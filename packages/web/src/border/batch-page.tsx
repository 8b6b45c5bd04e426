import { hasEnded, isLiving, livingOf } from '@homeward/domain/arrival/standing';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { Page } from '../parts/page.tsx';
import { Details, Inset, Tag, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { Table } from '../parts/table.tsx';
import { sayCountry, sayMoment, sayNumber } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { CountForm } from './count-form.tsx';
import { countedIn, nextStep, owes, peopleOf } from './next-step.tsx';
import { OwedAnswers } from './owed-answers.tsx';
import { type Arrival, ageWords, identityOf, nameOf } from './person-words.ts';
import { ReadBack } from './read-back.tsx';
import { Twins } from './twins.tsx';
import { WithdrawBatch } from './withdraw-batch.tsx';

type Batch = Reply<'viewBatch'>;

/** One truck: its count, its people, its end. */
export function BatchPage() {
  const say = useWords();
  const { batchId = '' } = useParams();
  const batch = useRead('viewBatch', { path: { batchId } });
  return (
    <Page title={say('batch.title')}>{batch.data ? <BatchFacts batch={batch.data} /> : <Waiting read={batch} />}</Page>
  );
}

function BatchFacts({ batch }: { readonly batch: Batch }) {
  const say = useWords();
  const [justCounted, setJustCounted] = useState(false);
  const open = !hasEnded(batch);
  return (
    <>
      <Summary
        rows={[
          [say('number.title'), numberOf(batch, say)],
          [say('batch.from'), sayCountry(batch.from)],
          [say('batch.arrived'), batch.arrivedAt ? sayMoment(batch.arrivedAt) : '–'],
          [say('batch.declared'), batch.declared === undefined ? say('batch.no-list') : sayNumber(batch.declared)],
        ]}
      />
      {batch.withdrawn && <Inset>{say(`batch-withdrawal.${batch.withdrawn}`)}</Inset>}
      {batch.funnel && <ReadBack batch={batch} />}
      {open && <Counting batch={batch} onDone={() => setJustCounted(true)} />}
      {open && batch.counted && <Steps batch={batch} justCounted={justCounted} />}
      <OwedAnswers batch={batch} />
      <People batch={batch} />
      {open && <Twins batch={batch} />}
      {open && livingOf(batch.arrivals).length === 0 && <WithdrawBatch batch={batch} />}
    </>
  );
}

/** A truck that was written down without a signal has none yet. */
function numberOf({ number, status }: Batch, say: Say) {
  if (number === undefined && status !== 'closed') return say('number.when-sent');
  return number === undefined ? '–' : <Numbered number={number} />;
}

/** Log, screen, close: what is to be done next stands out. */
function Steps({ batch, justCounted }: { readonly batch: Batch; readonly justCounted: boolean }) {
  const say = useWords();
  useEffect(() => {
    if (justCounted) document.getElementById(nextStep)?.focus();
  }, [justCounted]);
  const living = livingOf(batch.arrivals);
  const waiting = living.find(owes);
  const steps = [
    {
      to: `/batches/${batch.id}/new-person`,
      text: say('batch.log-person'),
      due: living.length < countedIn(batch),
    },
    ...(waiting ? [{ to: peopleOf(batch.id, waiting.id), text: say('batch.screen'), due: true }] : []),
    { to: `/batches/${batch.id}/closing`, text: say('batch.close'), due: true },
  ];
  const next = steps.find(({ due }) => due);
  return (
    <div className="hw-row hw-mb-6">
      {steps.map((step) => (
        <Link
          key={step.to}
          id={step === next ? nextStep : undefined}
          href={step.to}
          className={`govuk-button${step === next ? '' : ' govuk-button--secondary'}`}
        >
          {step.text}
        </Link>
      ))}
    </div>
  );
}

function Counting({ batch, onDone }: { readonly batch: Batch; readonly onDone: () => void }) {
  const say = useWords();
  if (batch.counted === undefined) {
    return (
      <section aria-label={say('count.title')}>
        <h2 className="govuk-heading-m">{say('count.title')}</h2>
        <CountForm key={batch.version} batch={batch} onDone={onDone} />
      </section>
    );
  }
  const total = countedIn(batch);
  const differs = batch.declared !== undefined && batch.declared !== total;
  return (
    <>
      <Inset>
        <p>{say('batch.counted', { total, ...batch.counted })}</p>
        <p>
          <strong>{say('batch.logged', { logged: livingOf(batch.arrivals).length, total })}</strong>
        </p>
        {differs && <Tag colour="red">{say('batch.differs', { declared: batch.declared ?? 0, total })}</Tag>}
      </Inset>
      <Details summary={say('count.again')}>
        <CountForm key={batch.version} batch={batch} onDone={onDone} />
      </Details>
    </>
  );
}

/** Who was not screened yet comes first, whoever was taken back last. */
function placeOf(arrival: Arrival): number {
  if (!isLiving(arrival)) return 2;
  return arrival.screening === undefined ? 0 : 1;
}

function Standing({ arrival }: { readonly arrival: Arrival }) {
  const say = useWords();
  const { screening, withdrawn } = arrival;
  if (withdrawn) {
    return (
      <>
        <Tag colour="grey">{say('taken-back.tag')}</Tag> {say(`withdrawal-reason.${withdrawn.reason}`)}
      </>
    );
  }
  return screening ? say(`result.${screening.result}`) : <Tag colour="yellow">{say('batch.unscreened')}</Tag>;
}

function People({ batch }: { readonly batch: Batch }) {
  const say = useWords();
  if (batch.arrivals.length === 0) return <p className="govuk-body">{say('batch.nobody')}</p>;
  const unscreenedFirst = [...batch.arrivals].sort((a, b) => placeOf(a) - placeOf(b));
  const rows = unscreenedFirst.map((arrival) => ({
    key: arrival.id,
    cells: [
      <Link key="link" href={peopleOf(batch.id, arrival.id)} className="govuk-link">
        {isLiving(arrival) ? nameOf(say, arrival.sealed) : <s>{nameOf(say, arrival.sealed)}</s>}
      </Link>,
      say(`sex.${arrival.sex}`),
      `${ageWords(say, identityOf(arrival.sealed)?.age)} · ${say(`age-class.${arrival.age}`)}`,
      <Standing key="standing" arrival={arrival} />,
    ],
  }));
  return (
    <Table
      caption={say('batch.people')}
      heads={['name', 'sex', 'age', 'screening'].map((head) => say(`batch.head.${head}`))}
      rows={rows}
      cards
    />
  );
}
