import { Link } from 'wouter';
import { Act } from '../../parts/act.tsx';
import { Details } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { sayDay } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';
import type { Keeping } from '../keeping.ts';
import { type Stretch, scaleOf, type Track, tracksOf } from './stretches.ts';

type Props = Keeping & { readonly mayKeep: boolean };

/** The ten phases as bars beside each other: which run, which ran, and when; each is opened and closed by itself. */
export function Phases(props: Props) {
  const say = useWords();
  const now = new Date().toISOString();
  const tracks = tracksOf(props.file, now);
  const { from, to } = scaleOf(props.file, now);
  return (
    <section aria-label={say('phases.title')}>
      <h2 className="govuk-heading-m">{say('phases.title')}</h2>
      <p className="govuk-body">
        {say('phases.say')} {say('phases.scale', { from: sayDay(from), to: sayDay(to) })}
      </p>
      <ul className="govuk-list hw-phases">
        {tracks.map((track) => (
          <li key={track.name}>
            <OnePhase track={track} {...props} />
          </li>
        ))}
      </ul>
      <Details summary={say('phases.table')}>
        <PhaseTable tracks={tracks} />
      </Details>
    </section>
  );
}

function OnePhase({ track, file, version, mayKeep, onDone, onStale }: Props & { readonly track: Track }) {
  const say = useWords();
  const { name, runs, stretches } = track;
  const again = stretches.length > 0 ? 'phases.again' : 'phases.begin';
  return (
    <>
      <p className="govuk-body hw-mb-1">
        <strong>{say(`phase.${name}`)}</strong>{' '}
        {stretches.length === 0 ? say('phases.never') : stretches.map((one) => sayStretch(say, one)).join(' · ')}
      </p>
      <Bars stretches={stretches} />
      {mayKeep && (
        <div className="hw-row hw-noprint">
          <Act
            operation={runs ? 'closePhase' : 'openPhase'}
            path={{ caseId: file.id }}
            version={version}
            body={{ phase: name }}
            text={say(runs ? 'phases.end' : again)}
            about={say(`phase.${name}`)}
            onDone={onDone}
            onStale={onStale}
          />
          <Link href={`/cases/${file.id}/acts#${name}`} className="govuk-link hw-target">
            {say('phases.acts')}
            <span className="govuk-visually-hidden"> {say(`phase.${name}`)}</span>
          </Link>
        </div>
      )}
    </>
  );
}

function sayStretch(say: ReturnType<typeof useWords>, { openedAt, closedAt }: Stretch): string {
  return closedAt === undefined
    ? say('phases.open', { day: sayDay(openedAt) })
    : say('phases.was', { from: sayDay(openedAt), to: sayDay(closedAt) });
}

/** The picture of the words above it; whoever does not see it has lost nothing. */
function Bars({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <svg className="hw-bars" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="hw-bars__whole" x="0" y="0" width="100" height="4" />
      {stretches.map(({ openedAt, closedAt, from, width }) => (
        <rect
          key={openedAt}
          className={closedAt === undefined ? 'hw-bars__open' : 'hw-bars__closed'}
          x={from}
          y="0"
          width={width}
          height="4"
        />
      ))}
    </svg>
  );
}

function PhaseTable({ tracks }: { readonly tracks: readonly Track[] }) {
  const say = useWords();
  const rows = tracks.flatMap(({ name, stretches }) =>
    stretches.map(({ openedAt, closedAt }) => ({
      key: `${name} ${openedAt}`,
      cells: [say(`phase.${name}`), sayDay(openedAt), closedAt === undefined ? say('phases.runs') : sayDay(closedAt)],
    })),
  );
  const heads = ['phase', 'opened', 'closed'].map((head) => say(`phases.head.${head}`));
  return <Table caption={say('phases.title')} of={say('phases.table')} heads={heads} rows={rows} cards />;
}
