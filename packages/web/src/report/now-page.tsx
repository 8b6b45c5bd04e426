import type { LivePicture } from '@homeward/domain/report/live-picture';
import { Link } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Inset, Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayMoment, sayMonth, sayNumber } from '../words/formats.ts';
import { useLawWords } from '../words/use-law-words.ts';
import { useWords } from '../words/use-words.ts';

/** The last month that was counted, for whoever answers for the whole: figures, no person. */
export function NowPage() {
  const say = useWords();
  const picture = useRead('viewLivePicture');
  return (
    <Page title={say('now.title')}>
      {picture.data ? <Picture picture={picture.data} /> : <Waiting read={picture} />}
    </Page>
  );
}

type Cells = { readonly caption: string; readonly family: string; readonly cells: LivePicture['contacts'] };

function Figures({ caption, family, cells }: Cells) {
  const say = useWords();
  const rows = cells.map(({ code, count }) => ({
    key: code,
    cells: [say(`${family}.${code}`), typeof count === 'number' ? sayNumber(count) : say(`parity-report.${count}`)],
  }));
  return (
    <Table caption={caption} heads={[say('report.head.what'), say('report.head.count')]} rows={rows} figuresFrom={1} />
  );
}

type Line = NonNullable<LivePicture['sealed']>['figures']['broken'][number];

/** What records broke, by the sentence of each rule, and how often somebody answered for it. */
function Broken({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords();
  const { ruleSays } = useLawWords();
  const told = (count: Line['recorded']) =>
    typeof count === 'number' ? sayNumber(count) : say(`parity-report.${count}`);
  const heads = [say('now.broken.rule'), say('now.broken.recorded'), say('now.broken.answered')];
  const rows = lines.map(({ code, recorded, answered }) => ({
    key: code,
    cells: [ruleSays(code, code), told(recorded), told(answered)],
  }));
  return <Table caption={say('now.broken')} heads={heads} rows={rows} figuresFrom={1} />;
}

const colours = { open: 'green', limited: 'yellow', closed: 'red', unknown: 'grey' } as const;

function Picture({ picture }: { readonly picture: LivePicture }) {
  const say = useWords();
  const names = useNames();
  const { figures: month, at: sealedAt = '' } = picture.sealed ?? {};
  const gates = picture.gates.map(({ id, status }) => ({
    key: id,
    cells: [
      names.crossing(id),
      <Tag key="status" colour={colours[status]}>
        {say(`gate-status.${status}`)}
      </Tag>,
    ],
  }));
  return (
    <>
      {month === undefined ? (
        <Inset>{say('now.none')}</Inset>
      ) : (
        <p className="govuk-body">{say('now.last', { month: sayMonth(month.month), at: sayMoment(sealedAt) })}</p>
      )}
      <div className="hw-tables">
        {month && <Figures caption={say('now.border')} family="border-figure" cells={month.border} />}
        {month && <Figures caption={say('now.waiting')} family="hold" cells={month.waiting} />}
        {month && month.broken.length > 0 && <Broken lines={month.broken} />}
        <Figures caption={say('now.contacts')} family="freshness" cells={picture.contacts} />
        {gates.length > 0 && (
          <Table caption={say('nav.gates')} heads={[say('now.gate'), say('report.head.state')]} rows={gates} />
        )}
      </div>
      <p className="govuk-hint">
        {picture.seenAt === undefined ? say('now.unseen') : say('now.seen', { at: sayMoment(picture.seenAt) })}
      </p>
      <Link href="/" className="govuk-link">
        {say('nav.report')}
      </Link>
    </>
  );
}
