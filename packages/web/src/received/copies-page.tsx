import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useReadAll } from '../api/use-read-all.ts';
import { Page } from '../parts/page.tsx';
import { Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useSession } from '../session/session.tsx';
import { sayDay, sayMoment, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Line = Reply<'listDisclosures'>['items'][number];

/** What was shared with this organisation, the newest first; a list opens nothing. */
export function CopiesPage() {
  const say = useWords();
  const { seat } = useSession();
  const copies = useReadAll('listDisclosures');
  return (
    <Page title={say('copies.title')}>
      <p className="govuk-body">{say(seat.desk === 'border' ? 'copies.say.border' : 'copies.say')}</p>
      {copies.data ? <Copies lines={copies.data} /> : <Waiting read={copies} />}
    </Page>
  );
}

/** Whether it can be read today: it may be over, taken back, or meant for another day. */
export function opensToday({ status, from, until }: Line): boolean {
  const day = today();
  return status === 'alive' && (from === undefined || from <= day) && (until === undefined || day <= until);
}

function Copies({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords();
  if (lines.length === 0) return <p className="govuk-body">{say('copies.none')}</p>;
  const rows = lines.map((line) => ({
    key: line.id,
    cells: [
      opensToday(line) ? (
        <Link key="link" href={`/copies/${line.id}`} className="govuk-link">
          {sayMoment(line.at)}
        </Link>
      ) : (
        sayMoment(line.at)
      ),
      say(`consent.for.${line.for}`),
      line.sections.map((one) => say(`section.${one}`)).join(', '),
      line.from || line.until
        ? [line.from && sayDay(line.from), line.until && sayDay(line.until)].filter(Boolean).join(' – ')
        : say('copies.always'),
      <Standing key="standing" line={line} />,
    ],
  }));
  const heads = ['at', 'for', 'sections', 'days', 'standing'].map((head) => say(`copies.${head}`));
  return <Table caption={say('copies.list')} heads={heads} rows={rows} cards />;
}

function Standing({ line }: { readonly line: Line }) {
  const say = useWords();
  if (line.status === 'alive' && !opensToday(line)) return <Tag colour="grey">{say('copies.another-day')}</Tag>;
  return <Tag colour={line.status === 'alive' ? 'green' : 'grey'}>{say(`copy-status.${line.status}`)}</Tag>;
}
