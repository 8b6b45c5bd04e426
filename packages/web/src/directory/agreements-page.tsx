import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Inset, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayPrinted } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';

type Corridor = Reply<'listAgreements'>['items'][number];

/** What the countries have agreed, each way, and what each side owes the other by when; every line with where it was read. */
export function AgreementsPage() {
  const say = useWords();
  const agreements = useRead('listAgreements');
  return (
    <Page title={say('agreements.title')}>
      <p className="govuk-body">{say('agreements.say')}</p>
      {agreements.data ? (
        agreements.data.items.map((one) => <OneCorridor key={one.corridor} corridor={one} />)
      ) : (
        <Waiting read={agreements} />
      )}
    </Page>
  );
}

function OneCorridor({ corridor }: { readonly corridor: Corridor }) {
  const say = useWords();
  const name = say(`corridor.${corridor.corridor}`);
  return (
    <section aria-label={name}>
      <h2 className="govuk-heading-m">{name}</h2>
      {!corridor.onTrafficking && <Inset>{say('agreements.none')}</Inset>}
      {corridor.agreements.map((one) => (
        <div key={one.id} className="hw-item">
          <p className="govuk-body hw-mb-1" lang="en">
            <strong>{one.title}</strong>
          </p>
          <p className="govuk-hint">
            {say('agreements.signed', { on: one.signed === null ? '–' : sayPrinted(one.signed) })} ·{' '}
            <span lang="en">{one.source}</span> ·{' '}
            {say(one.verified === 'verified' ? 'agreements.verified' : 'agreements.not-verified')}
          </p>
        </div>
      ))}
      <p className="govuk-body">{say('agreements.checklist', { id: name, version: corridor.checklist.version })}</p>
      {corridor.deadlines.length > 0 && <Deadlines corridor={corridor} name={name} />}
    </section>
  );
}

function Deadlines({ corridor, name }: { readonly corridor: Corridor; readonly name: string }) {
  const say = useWords();
  return (
    <Table
      caption={say('owed.title')}
      of={name}
      heads={[say('owed.step'), say('owed.side'), say('agreements.within'), say('agreements.source')]}
      rows={corridor.deadlines.map((one) => ({
        key: one.step,
        cells: [
          say(`owed-step.${one.step}`),
          say(`side.${one.owedBy}`),
          one.within
            ? spanOf(say, one.within)
            : one.ahead
              ? say('agreements.ahead', { span: spanOf(say, one.ahead) })
              : '–',
          <span key="source" lang="en">
            {one.source}
          </span>,
        ],
      }))}
      cards
    />
  );
}

type Span = NonNullable<Corridor['deadlines'][number]['within']>;

function spanOf(say: Say, span: Span): string {
  const [unit, count] = Object.entries(span).find(([, value]) => value !== undefined) ?? ['days', 0];
  return say(`span.${unit}`, { count: count ?? 0 });
}
