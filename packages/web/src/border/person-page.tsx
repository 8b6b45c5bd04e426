import { onward } from '@homeward/domain/arrival/arrival';
import { Link, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { useVersion } from '../api/use-version.ts';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { Details, Inset, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { sayLanguage } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { ConsentAnswers } from './consent-answers.tsx';
import { type Arrival, ageWords, identityOf, nameOf } from './person-words.ts';
import { ScreeningForm } from './screening-form.tsx';

/** One person of a batch: what was said, the screening, her answers, where she goes. */
export function PersonPage() {
  const say = useWords();
  const { batchId = '', arrivalId = '' } = useParams();
  const batch = useRead('viewBatch', { path: { batchId } });
  const arrival = batch.data?.arrivals.find((one) => one.id === arrivalId);
  return (
    <Page title={say('person.title')}>
      {!batch.data && <Waiting read={batch} />}
      {batch.data && !arrival && <p className="govuk-body">{say('absent.say')}</p>}
      {arrival && <PersonParts arrival={arrival} />}
      <Link href={`/batches/${batchId}`} className="govuk-link">
        {say('arrival.back')}
      </Link>
    </Page>
  );
}

function PersonParts({ arrival }: { readonly arrival: Arrival }) {
  const say = useWords();
  const [version, told] = useVersion(arrival.version);
  const forget = useForget();
  const after = (reply: { readonly version: number }) => {
    told(reply.version);
    void forget('viewBatch');
  };
  const stale = () => void forget('viewBatch');
  const screening = <ScreeningForm arrival={arrival} version={version} onDone={after} onStale={stale} />;
  return (
    <>
      <PersonFacts arrival={arrival} />
      <h2 className="govuk-heading-m">{say('screening.title')}</h2>
      {arrival.screening ? <Details summary={say('screening.again')}>{screening}</Details> : screening}
      <h2 className="govuk-heading-m">{say('consent.title')}</h2>
      <ConsentAnswers arrival={arrival} version={version} onDone={after} onStale={stale} />
      <h2 className="govuk-heading-m">{say('onward.title')}</h2>
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
            onDone={after}
            onStale={stale}
          />
        ))}
      </div>
    </>
  );
}

function PersonFacts({ arrival }: { readonly arrival: Arrival }) {
  const say = useWords();
  const identity = identityOf(arrival.sealed);
  const threats = (arrival.sealed['needs'] as { threats?: string } | undefined)?.threats;
  return (
    <>
      <Summary
        rows={[
          [say('arrival.name'), nameOf(say, arrival.sealed)],
          [say('arrival.sex'), say(`sex.${arrival.sex}`)],
          [say('arrival.age'), `${ageWords(say, identity?.age)} · ${say(`age-class.${arrival.age}`)}`],
          [say('arrival.birthplace'), identity?.birthplace ?? '–'],
          [say('arrival.language'), sayLanguage(arrival.language)],
          [say('arrival.citizenship'), sayCitizenship(say, arrival.citizenship)],
          [say('arrival.company'), say(`company.${arrival.company}`)],
          [say('arrival.needs'), arrival.needs.map((need) => say(`need.${need}`)).join(' · ') || '–'],
          [say('arrival.threats'), threats ?? '–'],
        ]}
      />
      {arrival.age !== 'adult' && <Inset>{say(arrival.age === 'child' ? 'age.is-child' : 'age.child')}</Inset>}
      {arrival.screening && (
        <Inset>
          <strong>{say(`result.${arrival.screening.result}`)}</strong>{' '}
          {say('screening.found', { count: arrival.screening.indicators })}
        </Inset>
      )}
    </>
  );
}
