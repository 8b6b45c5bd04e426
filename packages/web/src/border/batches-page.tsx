import { livingOf } from '@homeward/domain/arrival/standing';
import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { FindByNumber } from '../numbers/find-by-number.tsx';
import { Numbered } from '../numbers/numbered.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton, Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useSession } from '../session/session.tsx';
import { sayCountry, sayMoment, sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { nameOf } from './person-words.ts';

type Batch = Reply<'listBatches'>['items'][number];

/** The border desk's first page: who was never screened, then the open batches, which wait for nothing else. */
export function BatchesPage() {
  const say = useWords();
  const batches = useRead('listBatches');
  const items = batches.data?.items ?? [];
  return (
    <Page title={say('batches.title')}>
      {items
        .filter(({ status }) => status !== 'announced')
        .map(({ id }) => (
          <Unscreened key={id} batchId={id} />
        ))}
      <LinkButton href="/batches/new">{say('batches.new')}</LinkButton>
      {batches.data ? <BatchTable items={items} /> : <Waiting read={batches} />}
      {batches.data && <FindByNumber />}
      {batches.data && <SetUpOffer />}
    </Page>
  );
}

/** That this device could keep what is needed without a signal. */
function SetUpOffer() {
  const say = useWords();
  if (useSession().desk) return null;
  return (
    <p className="govuk-inset-text">
      {say('device.setup.offer')}{' '}
      <Link href="/device" className="govuk-link">
        {say('device.setup.title')}
      </Link>
    </p>
  );
}

function BatchTable({ items }: { readonly items: readonly Batch[] }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('batches.none')}</p>;
  const rows = items.map((batch) => ({
    key: batch.id,
    cells: [
      <Link key="link" href={`/batches/${batch.id}`} className="govuk-link">
        <Numbered number={batch.number}>
          {batch.arrivedAt ? sayMoment(batch.arrivedAt) : say('batch-status.announced')}
        </Numbered>
      </Link>,
      sayCountry(batch.from),
      <Tag key="status">{say(`batch-status.${batch.status}`)}</Tag>,
      batch.declared === undefined ? '–' : sayNumber(batch.declared),
      batch.counted
        ? sayNumber(batch.counted.men + batch.counted.women + batch.counted.boys + batch.counted.girls)
        : '–',
    ],
  }));
  const heads = ['arrived', 'from', 'status', 'declared', 'counted'].map((head) => say(`batches.head.${head}`));
  return <Table caption={say('batches.open')} heads={heads} rows={rows} figuresFrom={3} cards />;
}

// A whole truck would push everything else off the page.
const shown = 5;

/** People of an open batch whom nobody has screened yet: the first thing to see in the morning. */
function Unscreened({ batchId }: { readonly batchId: string }) {
  const say = useWords();
  const batch = useRead('viewBatch', { path: { batchId } });
  const waiting = livingOf(batch.data?.arrivals ?? []).filter((arrival) => arrival.screening === undefined);
  if (waiting.length === 0) return null;
  return (
    <section className="hw-first hw-mb-6" aria-label={say('batches.unscreened', { count: waiting.length })}>
      <h2 className="govuk-heading-m">{say('batches.unscreened', { count: waiting.length })}</h2>
      <ul className="govuk-list">
        {waiting.slice(0, shown).map((arrival) => (
          <li key={arrival.id}>
            <Link href={`/batches/${batchId}/people/${arrival.id}`} className="govuk-link">
              {nameOf(say, arrival.sealed)}
            </Link>{' '}
            {say(`sex.${arrival.sex}`)}, {say(`age-class.${arrival.age}`)}
          </li>
        ))}
      </ul>
      {waiting.length > shown && (
        <Link href={`/batches/${batchId}`} className="govuk-link">
          {say('batches.more', { count: waiting.length - shown })}
        </Link>
      )}
    </section>
  );
}
