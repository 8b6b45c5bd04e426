import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';
import type { DeskHere } from './desk-here.ts';
import { chosenBody, type Difference, differencesOf } from './differences.ts';
import { fieldWords, valueWords } from './field-words.ts';
import type { BatchView } from './fold.ts';
import type { Queued } from './item.ts';
import { queued, remove, sayAnew } from './outbox.ts';
import { wake } from './sender.ts';

/** Two people changed one record: theirs and mine side by side, and for each field somebody decides. Nothing is chosen beforehand. */
export function ConflictPage() {
  const say = useWords();
  const { act = '' } = useParams();
  const { desk } = useSession();
  const one = desk && queued(desk.desk.outbox).find(({ item }) => item.id === act);
  return (
    <Page title={say('conflict.title')}>
      {desk && one ? <Compare here={desk} queued={one} /> : <p className="govuk-body">{say('conflict.settled')}</p>}
      <Link href="/outbox" className="govuk-link">
        {say('outbox.title')}
      </Link>
    </Page>
  );
}

function Compare({ here, queued: one }: { readonly here: DeskHere; readonly queued: Queued }) {
  const batch = useRead('viewBatch', { path: { batchId: one.item.batch } });
  if (!batch.data) return <Waiting read={batch} />;
  return <Columns here={here} queued={one} batch={batch.data} />;
}

type Props = { readonly here: DeskHere; readonly queued: Queued; readonly batch: BatchView };

function versionIn({ item }: Queued, batch: BatchView): number {
  return batch.arrivals.find(({ id }) => id === item.record)?.version ?? batch.version;
}

function Columns({ here, queued: one, batch }: Props) {
  const say = useWords();
  const [, goTo] = useLocation();
  const [chosen, choose] = useState<Readonly<Record<string, 'theirs' | 'mine'>>>({});
  const { outbox, sender } = here.desk;
  const differences = differencesOf(one, batch);
  const open = differences.filter(({ pointer }) => chosen[pointer] === undefined);
  async function send(): Promise<void> {
    const picked = differences.map(
      ({ pointer, theirs, mine }) => [pointer, chosen[pointer] === 'theirs' ? theirs : mine] as const,
    );
    const { operation, id } = one.item;
    const { path, body, form } = one.content;
    await sayAnew(outbox, one.item, {
      operation,
      key: id,
      path,
      body: chosenBody(body, picked),
      seen: versionIn(one, batch),
      form,
    });
    wake(sender);
    goTo('/outbox');
  }
  return (
    <>
      <p className="govuk-body">{say(differences.length === 0 ? 'conflict.adds' : 'conflict.say')}</p>
      {differences.map((difference) => (
        <Field
          key={difference.pointer}
          difference={difference}
          onChoose={(whose) => choose({ ...chosen, [difference.pointer]: whose })}
        />
      ))}
      <p className="govuk-body" role="status">
        {open.length > 0 && say('conflict.open', { count: open.length })}
      </p>
      <div className="hw-row hw-mb-4">
        <button
          type="button"
          className="govuk-button"
          aria-disabled={open.length > 0}
          onClick={() => open.length === 0 && void send()}
        >
          {say('conflict.send')}
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => void remove(outbox, one.item.id).then(() => goTo('/outbox'))}
        >
          {say('conflict.theirs-stand')}
        </button>
      </div>
    </>
  );
}

type FieldProps = { readonly difference: Difference; readonly onChoose: (whose: 'theirs' | 'mine') => void };

function Field({ difference: { pointer, theirs, mine }, onChoose }: FieldProps) {
  const say = useWords();
  return (
    <fieldset className="govuk-fieldset hw-mb-4">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{fieldWords(say, pointer)}</legend>
      <div className="govuk-radios hw-columns">
        {(
          [
            ['theirs', theirs],
            ['mine', mine],
          ] as const
        ).map(([whose, value]) => (
          <div key={whose} className="govuk-radios__item">
            <input
              className="govuk-radios__input"
              type="radio"
              id={`${pointer}-${whose}`}
              name={pointer}
              onChange={() => onChoose(whose)}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${pointer}-${whose}`}>
              {say(`conflict.${whose}`)}: {valueWords(say, pointer, value)}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
