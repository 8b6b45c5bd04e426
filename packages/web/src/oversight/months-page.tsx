import { restatement } from '@homeward/domain/report/sealed-month';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { Tag } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { Choosing, OneOf, YearChoice } from '../report/choosing.tsx';
import { NoReport } from '../report/no-report.tsx';
import { addressOf, partners } from '../report/title.ts';
import { useSession } from '../session/session.tsx';
import { sayCountry, sayDay, sayMoment, sayMonth, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Month = Reply<'listMonths'>['items'][number];

/** The months that reports are made of: what waits to be closed, what was restated and why, and what waits to be restated. */
export function MonthsPage() {
  const say = useWords();
  const params = useParams<{ country?: string; year?: string }>();
  const country = params.country ?? 'TH';
  const year = params.year ?? today().slice(0, 4);
  const read = useRead('listMonths', { path: { country, year } });
  const [done, setDone] = useState<string>();
  return (
    <Page title={say('months.title')}>
      <Said>{done && <p className="govuk-body">{done}</p>}</Said>
      <p className="govuk-body">{say('months.say')}</p>
      <Choice key={`${country} ${year}`} country={country} year={year} />
      {read.data === undefined ? (
        <NoReport read={read} />
      ) : (
        <>
          <Progress items={read.data.items} />
          {read.data.items.map((one) => (
            <OneMonth key={one.month} country={country} month={one} onDone={setDone} />
          ))}
        </>
      )}
    </Page>
  );
}

function Choice({ country, year }: { readonly country: string; readonly year: string }) {
  const say = useWords();
  const [chosen, choose] = useState({ country: partners.find((one) => one === country) ?? 'TH', year });
  return (
    <Choosing address={`/months/${chosen.country}/${addressOf(chosen.year)}`}>
      <OneOf
        id="months-country"
        label={say('report.country')}
        value={chosen.country}
        of={partners}
        says={(one) => (one === 'KH' ? say('report.inside') : sayCountry(one))}
        choose={(one) => choose({ ...chosen, country: one })}
      />
      <YearChoice id="months-year" value={chosen.year} choose={(one) => choose({ ...chosen, year: one })} />
    </Choosing>
  );
}

/** How far the year is; when each of its months is closed and none waits, it can be published. */
function Progress({ items }: { readonly items: readonly Month[] }) {
  const say = useWords();
  const { role } = useSession().seat;
  const closed = items.filter(({ sealed }) => sealed !== undefined).length;
  const waiting = items.filter(({ waits }) => waits !== undefined).length;
  return (
    <p className="govuk-body">
      <strong>{say('months.progress', { closed, waiting })}</strong>{' '}
      {role === 'overseer' && closed === 12 && waiting === 0 && (
        <Link href="/publish" className="govuk-link">
          {say('publish.title')}
        </Link>
      )}
    </p>
  );
}

type OneProps = { readonly country: string; readonly month: Month; readonly onDone: (said: string) => void };

function OneMonth({ country, month: { month, hash, sealed, waits, countedAt }, onDone }: OneProps) {
  const say = useWords();
  const { role } = useSession().seat;
  const forget = useForget();
  const done = async (key: string) => {
    onDone(say(key, { month: sayMonth(month) }));
    await forget('listMonths');
  };
  const differs = sealed !== undefined && sealed.hash !== hash;
  return (
    <section aria-label={sayMonth(month)}>
      <h2 className="govuk-heading-s">
        {sayMonth(month)}{' '}
        <Tag colour={sealed === undefined || differs ? 'yellow' : 'green'}>
          {sealed === undefined
            ? say('month.open')
            : say('month.sealed-as', { version: sealed.version, on: sayDay(sealed.sealedAt) })}
        </Tag>
      </h2>
      {waits !== undefined && <p className="govuk-body">{say('report.waits', { since: sayMoment(waits) })}</p>}
      {countedAt !== undefined && (
        <p className="govuk-body">{say('report.counted-at', { at: sayMoment(countedAt) })}</p>
      )}
      {sealed !== undefined && <Versions sealed={sealed} />}
      {role === 'overseer' && sealed === undefined && (
        <Act
          operation="sealMonth"
          path={{ country, month }}
          body={{ hash }}
          text={say('months.seal')}
          about={sayMonth(month)}
          onDone={() => void done('months.sealed')}
        />
      )}
      {role === 'overseer' && differs && (
        <Restate country={country} month={month} hash={hash} onDone={() => void done('months.restated')} />
      )}
    </section>
  );
}

/** Each time that the month was sealed anew: when, why and by which office. */
function Versions({ sealed: { history } }: { readonly sealed: NonNullable<Month['sealed']> }) {
  const say = useWords();
  const names = useNames();
  if (history.length < 2) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {history.map(({ version, sealedAt, because, office }) => (
        <li key={version}>
          {[
            say('history.version', { version, on: sayDay(sealedAt) }),
            ...(because === undefined ? [] : [say(`because.${because}`)]),
            office === undefined ? say('history.by-platform') : names.post(office),
          ].join(' · ')}
        </li>
      ))}
    </ul>
  );
}

const reasons = ['', ...restatement.options] as const;
type RestateProps = {
  readonly country: string;
  readonly month: string;
  readonly hash: string;
  readonly onDone: () => void;
};

/** Sealing anew takes a reason; without one the answer says what is missing. */
function Restate({ country, month, hash, onDone }: RestateProps) {
  const say = useWords();
  const [because, choose] = useState<(typeof reasons)[number]>('');
  return (
    <>
      <OneOf
        id={`because-${month}`}
        label={say('months.because')}
        value={because}
        of={reasons}
        says={(one) => (one === '' ? say('months.because-none') : say(`because.${one}`))}
        choose={choose}
      />
      <Act
        operation="restateMonth"
        path={{ country, month }}
        body={{ hash, ...(because === '' ? {} : { because }) }}
        text={say('months.restate')}
        about={sayMonth(month)}
        label={(pointer) => (pointer === '/because' ? say('months.because') : pointer)}
        onDone={onDone}
      />
    </>
  );
}
