import { onward } from '@homeward/domain/arrival/arrival';
import { isLiving } from '@homeward/domain/arrival/standing';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { useVersion } from '../api/use-version.ts';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { BreachNames } from '../parts/refusal.tsx';
import { Details, Fold, Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { Broken } from './broken.tsx';
import { ConsentAnswers } from './consent-answers.tsx';
import { CorrectionForm, type Step } from './correction-form.tsx';
import { Mended } from './mended.tsx';
import { NextStep, nextStep, peopleOf } from './next-step.tsx';
import { PersonFacts } from './person-facts.tsx';
import { type Arrival, nameOf } from './person-words.ts';
import { ScreeningForm } from './screening-form.tsx';
import { WithdrawalForm } from './withdrawal-form.tsx';

/** One person of a batch: what was said, the screening, the answers, where the person goes. */
export function PersonPage() {
  const say = useWords();
  const { batchId = '', arrivalId = '' } = useParams();
  const batch = useRead('viewBatch', { path: { batchId } });
  const arrival = batch.data?.arrivals.find((one) => one.id === arrivalId);
  return (
    // Each person is a page of their own, with the focus at its beginning.
    <Page key={arrivalId} title={say('person.title')}>
      {!batch.data && <Waiting read={batch} />}
      {batch.data && !arrival && <p className="govuk-body">{say('absent.say')}</p>}
      {batch.data && arrival && <PersonParts batch={batch.data} arrival={arrival} />}
      <Link href={`/batches/${batchId}`} className="govuk-link">
        {say('arrival.back')}
      </Link>
    </Page>
  );
}

type Parts = { readonly batch: Reply<'viewBatch'>; readonly arrival: Arrival };

function PersonParts({ batch, arrival }: Parts) {
  const say = useWords();
  const [version, told] = useVersion(arrival.version);
  const [screened, setScreened] = useState(false);
  const forget = useForget();
  useEffect(() => {
    if (!screened || arrival.screening === undefined) return;
    document.getElementById(placeAfterScreening(arrival))?.focus();
    setScreened(false);
  }, [screened, arrival]);
  const after = async (reply: { readonly version: number }) => {
    told(reply.version);
    await forget('viewBatch', 'listTwins');
  };
  const stale = () => void forget('viewBatch', 'listTwins');
  const step = { arrival, version, onDone: (reply: { readonly version: number }) => void after(reply), onStale: stale };
  const done = (reply: { readonly version: number }) => void after(reply).then(() => setScreened(true));
  const screening = <ScreeningForm {...step} onDone={done} />;
  if (!isLiving(arrival)) {
    return (
      <>
        <PersonFacts arrival={arrival} />
        <Broken {...step} />
        <Mended arrival={arrival} />
      </>
    );
  }
  return (
    <>
      <PersonFacts arrival={arrival} />
      <Broken {...step} />
      <Mended arrival={arrival} />
      {arrival.openedAs !== undefined && <p className="govuk-inset-text">{say('person.file-open')}</p>}
      <h2 className="govuk-heading-m">{say('screening.title')}</h2>
      {arrival.screening ? <Details summary={say('screening.again')}>{screening}</Details> : screening}
      <h2 id={answers} tabIndex={-1} className="govuk-heading-m hw-heading">
        {say('consent.title')}
      </h2>
      <ConsentAnswers {...step} witness={lastWitness(batch)} />
      <h2 id={waysOn} tabIndex={-1} className="govuk-heading-m hw-heading">
        {say('onward.title')}
      </h2>
      <WaysOn {...step} />
      {arrival.screening && <NextStep batch={batch} after={arrival} />}
      <MendingForms batch={batch} step={step} />
    </>
  );
}

/** Puts right what was logged, or takes the person back; anew after each of the two. */
function MendingForms({ batch, step }: { readonly batch: Reply<'viewBatch'>; readonly step: Step }) {
  const say = useWords();
  const { arrival } = step;
  const named = (id: string) => {
    const other = batch.arrivals.find((one) => one.id === id);
    return other && { label: nameOf(say, other.sealed), href: peopleOf(batch.id, id) };
  };
  return (
    <BreachNames value={named}>
      <Fold key={arrival.corrections?.length ?? 0} summary={say('mend.correct')}>
        <CorrectionForm {...step} />
      </Fold>
      <Fold summary={say('take-back.title')}>
        <WithdrawalForm {...step} batch={batch} />
      </Fold>
    </BreachNames>
  );
}

function lastWitness({ arrivals }: Reply<'viewBatch'>): string | undefined {
  return arrivals.flatMap(({ consents }) => consents).findLast(({ witness }) => witness !== undefined)?.witness;
}

const answers = 'answers';
const waysOn = 'ways-on';

/** The person’s answers and way on where they are owed them (items D9, D8), else the next person. */
function placeAfterScreening({ items }: Arrival): string {
  const open = (wanted: string) => items.some(({ code, required, done }) => code === wanted && required && !done);
  return open('D9') ? answers : open('D8') ? waysOn : nextStep;
}

function WaysOn({ arrival, version, onDone, onStale }: Step) {
  const say = useWords();
  return (
    <div className="hw-row hw-mb-6">
      {onward.options.map((place) => (
        <Act
          key={place}
          operation="referArrival"
          path={{ batchId: arrival.batch, arrivalId: arrival.id }}
          version={version}
          body={{ onward: place }}
          text={say(`onward.${place}`)}
          pressed={arrival.onward.includes(place)}
          onDone={onDone}
          onStale={onStale}
        />
      ))}
    </div>
  );
}
