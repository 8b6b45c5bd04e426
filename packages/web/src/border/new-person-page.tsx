import { livingOf } from '@homeward/domain/arrival/standing';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { idOf } from '../parts/field-errors.tsx';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { sayLanguage } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { arrivalIn, type Shared } from './arrival-body.ts';
import { ArrivalFields } from './arrival-fields.tsx';
import { countedIn, nextStep, owes, peopleOf } from './next-step.tsx';
import { ageWords, nameOf } from './person-words.ts';

type Logged = {
  readonly reply: Reply<'logArrival'>;
  readonly sent: {
    readonly sex: string;
    readonly signLanguage: boolean;
    readonly language: string;
    readonly citizenship: string;
    readonly sections: Record<string, unknown>;
  };
};

/** One person after the other: saved, read back, and the next one begins with what the batch shares. */
export function NewPersonPage() {
  const say = useWords();
  const { batchId = '' } = useParams();
  const forget = useForget();
  const [last, setLast] = useState<Logged>();
  const [here, setHere] = useState<readonly string[]>([]);
  const batch = useRead('viewBatch', { path: { batchId } }).data;
  const logged = new Set([...livingOf(batch?.arrivals ?? []).map(({ id }) => id), ...here]).size;
  const count = here.length;
  const all = batch !== undefined && count > 0 && logged >= countedIn(batch);
  const shared: Shared = last?.sent ?? { language: 'km', citizenship: 'KH' };
  useEffect(() => {
    if (count > 0) document.getElementById(all ? nextStep : idOf('/sections/identity/name'))?.focus();
  }, [count, all]);
  return (
    <Page title={say('arrival.title')}>
      <p className="govuk-body">
        {batch === undefined && say('read.waiting')}
        {batch?.counted && say('batch.logged', { logged, total: countedIn(batch) })}
        {batch && !batch.counted && say('batch.logged-so-far', { logged })}
      </p>
      <Said>{last && <LoggedSentence logged={last} batchId={batchId} />}</Said>
      {all && last && (
        <Link
          id={nextStep}
          href={peopleOf(batchId, livingOf(batch.arrivals).find(owes)?.id ?? last.reply.id)}
          className="govuk-button"
        >
          {say('batch.screen')}
        </Link>
      )}
      <Form
        key={count}
        operation="logArrival"
        schema={rules}
        path={{ batchId }}
        build={arrivalIn}
        label={(pointer) => say(`arrival.${pointer.split('/').findLast((part) => labelled.includes(part)) ?? 'name'}`)}
        submit={say('arrival.save')}
        onDone={(reply, sent) => {
          setLast({ reply, sent: sent as Logged['sent'] });
          setHere([...here, reply.id]);
          void forget('viewBatch', 'listTwins');
        }}
      >
        <ArrivalFields shared={shared} />
      </Form>
      <Link href={`/batches/${batchId}`} className="govuk-link">
        {say('arrival.back')}
      </Link>
    </Page>
  );
}

const rules = async () => (await import('@homeward/domain/arrival/log-arrival')).logArrivalBody;

const labelled = ['name', 'sex', 'age', 'birthplace', 'language', 'citizenship', 'company', 'threats', 'needs'];

/** One sentence about the person who was just written down, and what follows for them. */
function LoggedSentence({ logged: { reply, sent }, batchId }: { readonly logged: Logged; readonly batchId: string }) {
  const say = useWords();
  const age = (sent.sections['identity'] as { age: Parameters<typeof ageWords>[1] }).age;
  return (
    <>
      <p className="govuk-notification-banner__heading">
        {say('arrival.saved', {
          name: nameOf(say, sent.sections),
          sex: say(`sex.${sent.sex}`),
          age: ageWords(say, age),
        })}
      </p>
      {reply.age !== 'adult' && (
        <p className="govuk-body">{say(reply.age === 'child' ? 'age.is-child' : 'age.child')}</p>
      )}
      {reply.interpreterNeeded && (
        <p className="govuk-body">
          {say('arrival.interpreter', {
            language: sent.signLanguage ? say('needs.signLanguage') : sayLanguage(sent.language),
          })}
        </p>
      )}
      <Link href={peopleOf(batchId, reply.id)} className="govuk-link">
        {say('arrival.screen')}
      </Link>
    </>
  );
}
