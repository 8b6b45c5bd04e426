import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Details, Inset, Tag, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { Table } from '../parts/table.tsx';
import { sayCountry, sayMoment, sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { CountForm } from './count-form.tsx';
import { countedIn, nextStep, owes, peopleOf } from './next-step.tsx';
import { ageWords, identityOf, nameOf } from './person-words.ts';
import { ReadBack } from './read-back.tsx';
import { Twins } from './twins.tsx';

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
  const open = batch.status !== 'closed';
  return (
    <>
      <Summary
        rows={[
          [say('batch.from'), sayCountry(batch.from)],
          [say('batch.arrived'), batch.arrivedAt ? sayMoment(batch.arrivedAt) : '–'],
          [say('batch.declared'), batch.declared === undefined ? say('batch.no-list') : sayNumber(batch.declared)],
        ]}
      />
      {batch.funnel && <ReadBack batch={batch} />}
      {open && <Counting batch={batch} onDone={() => setJustCounted(true)} />}
      {open && batch.counted && <Steps batch={batch} justCounted={justCounted} />}
      <People batch={batch} />
      {open && <Twins batch={batch} />}
    </>
  );
}

/** Log, screen, close: what is to be done next stands out. */
function Steps({ batch, justCounted }: { readonly batch: Batch; readonly justCounted: boolean }) {
  const say = useWords();
  useEffect(() => {
    if (justCounted) document.getElementById(nextStep)?.focus();
  }, [justCounted]);
  const waiting = batch.arrivals.find(owes);
  const steps = [
    {
      to: `/batches/${batch.id}/new-person`,
      text: say('batch.log-person'),
      due: batch.arrivals.length < countedIn(batch),
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
          <strong>{say('batch.logged', { logged: batch.arrivals.length, total })}</strong>
        </p>
        {differs && <Tag colour="red">{say('batch.differs', { declared: batch.declared ?? 0, total })}</Tag>}
      </Inset>
      <Details summary={say('count.again')}>
        <CountForm key={batch.version} batch={batch} onDone={onDone} />
      </Details>
    </>
  );
}

function People({ batch }: { readonly batch: Batch }) {
  const say = useWords();
  if (batch.arrivals.length === 0) return <p className="govuk-body">{say('batch.nobody')}</p>;
  const unscreenedFirst = [...batch.arrivals].sort(
    (a, b) => Number(a.screening !== undefined) - Number(b.screening !== undefined),
  );
  const rows = unscreenedFirst.map((arrival) => ({
    key: arrival.id,
    cells: [
      <Link key="link" href={peopleOf(batch.id, arrival.id)} className="govuk-link">
        {nameOf(say, arrival.sealed)}
      </Link>,
      say(`sex.${arrival.sex}`),
      `${ageWords(say, identityOf(arrival.sealed)?.age)} · ${say(`age-class.${arrival.age}`)}`,
      arrival.screening ? (
        say(`result.${arrival.screening.result}`)
      ) : (
        <Tag key="unscreened" colour="yellow">
          {say('batch.unscreened')}
        </Tag>
      ),
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
