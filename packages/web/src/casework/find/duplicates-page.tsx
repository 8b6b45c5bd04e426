import { Link } from 'wouter';
import type { Reply } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Numbered } from '../../numbers/numbered.tsx';
import { Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { useNames } from '../../parts/use-names.ts';
import { sayDay, sayNumber } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';

/** Files that may be of one person: flagged, and never merged by a machine. */
export function DuplicatesPage() {
  const say = useWords();
  const read = useRead('listDuplicates');
  return (
    <Page title={say('twice.title')}>
      <p className="govuk-body">{say('twice.say')}</p>
      {read.data ? <Pairs items={read.data.items} /> : <Waiting read={read} />}
    </Page>
  );
}

type Items = Reply<'listDuplicates'>['items'];
type Flagged = Items[number]['later'];

function Pairs({ items }: { readonly items: Items }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('twice.none')}</p>;
  const rows = items.map(({ later, earlier, keys }) => ({
    key: `${later.case} ${earlier.case}`,
    cells: [
      <File key="later" of={later} />,
      <File key="earlier" of={earlier} />,
      sayNumber(keys),
      <MergeLink key="merge" of={later} />,
    ],
  }));
  const heads = ['later', 'earlier', 'keys', 'merge'].map((head) => say(`twice.head.${head}`));
  return <Table caption={say('twice.title')} heads={heads} rows={rows} cards />;
}

function MergeLink({ of }: { readonly of: Flagged }) {
  const say = useWords();
  return (
    <Link href={`/cases/${of.case}/acts/mergeCases`} className="govuk-link">
      {say('act.mergeCases')}
    </Link>
  );
}

function File({ of }: { readonly of: Flagged }) {
  const names = useNames();
  return (
    <Link href={`/cases/${of.case}`} className="govuk-link">
      <Numbered number={of.number}>
        {names.organisation(of.organisation)}, {sayDay(of.openedAt)}
      </Numbered>
    </Link>
  );
}
