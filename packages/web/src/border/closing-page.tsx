import { closeBatchBody } from '@homeward/domain/arrival/close-batch';
import { livingOf } from '@homeward/domain/arrival/standing';
import { Link, useLocation, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { BreachNames } from '../parts/refusal.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { batchLists } from './batch-labels.ts';
import { countedIn, peopleOf } from './next-step.tsx';
import { nameOf } from './person-words.ts';

type Batch = Reply<'viewBatch'>;

function bodyOf(data: FormData): unknown {
  return filled({ difference: typed(data, '/difference'), unscreened: typed(data, '/unscreened') });
}

/** The end of a batch. What still stands against it comes back as sentences, each person a link. */
export function ClosingPage() {
  const say = useWords();
  const { batchId = '' } = useParams();
  const batch = useRead('viewBatch', { path: { batchId } });
  return (
    <Page title={say('closing.title')}>{batch.data ? <Closing batch={batch.data} /> : <Waiting read={batch} />}</Page>
  );
}

function Closing({ batch }: { readonly batch: Batch }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const named = (id: string) => {
    const arrival = batch.arrivals.find((one) => one.id === id);
    return arrival && { label: nameOf(say, arrival.sealed), href: peopleOf(batch.id, id) };
  };
  return (
    <BreachNames value={named}>
      <p className="govuk-body">{say('closing.say')}</p>
      <StillOpen batch={batch} />
      <Form
        operation="closeBatch"
        schema={closeBatchBody}
        path={{ batchId: batch.id }}
        version={batch.version}
        build={bodyOf}
        label={(pointer) => say(`closing${pointer.replaceAll('/', '.')}`)}
        submit={say('closing.save')}
        onDone={() => void forget('viewBatch', 'listBatches').then(() => goTo(`/batches/${batch.id}`))}
        onStale={() => void forget('viewBatch')}
      >
        <SelectField
          pointer="/difference"
          label={say('closing.difference')}
          options={optionsOf(say, 'difference', batchLists.difference)}
          empty={say('closing.no-difference')}
        />
        <SelectField
          pointer="/unscreened"
          label={say('closing.unscreened')}
          options={optionsOf(say, 'unscreened-reason', batchLists['unscreened-reason'])}
          empty={say('closing.all-screened')}
        />
      </Form>
    </BreachNames>
  );
}

/** What will stand against the closing, before it is tried. */
function StillOpen({ batch }: { readonly batch: Batch }) {
  const say = useWords();
  const total = countedIn(batch);
  const living = livingOf(batch.arrivals);
  const unscreened = living.filter((one) => one.screening === undefined);
  const { declared = total } = batch;
  return (
    <div className="hw-mb-4">
      {unscreened.length > 0 && (
        <>
          <p className="govuk-body hw-mb-1">{say('batches.unscreened', { count: unscreened.length })}</p>
          <ul className="govuk-list govuk-list--bullet">
            {unscreened.map((one) => (
              <li key={one.id}>
                <Link href={peopleOf(batch.id, one.id)} className="govuk-link">
                  {nameOf(say, one.sealed)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {living.length < total && <p className="govuk-body">{say('batch.logged', { logged: living.length, total })}</p>}
      {declared !== total && <p className="govuk-body">{say('batch.differs', { declared, total })}</p>}
    </div>
  );
}
