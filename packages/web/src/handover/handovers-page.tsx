import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { FindByNumber } from '../numbers/find-by-number.tsx';
import { Numbered } from '../numbers/numbered.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton, Tag, Waiting } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayCountry, sayDay, today } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { sayAwaited } from './awaited.tsx';
import { byDay } from './by-day.ts';
import { useHandovers } from './use-handovers.ts';

type Row = Reply<'listHandovers'>['items'][number];

/** Open handovers: today's first, then those that wait for this desk. */
export function HandoversPage() {
  const say = useWords();
  const { seat } = useSession();
  const { items, unread } = useHandovers();
  const { ofToday, mine, others } = byDay(items, today());
  return (
    <Page title={say('handovers.title')}>
      {unread && <Waiting read={unread} />}
      {ofToday.length > 0 && <Cards title={say('handovers.today', { count: ofToday.length })} items={ofToday} />}
      {(items.length > 0 || !unread) && <Cards title={say('handovers.mine', { count: mine.length })} items={mine} />}
      {others.length > 0 && <Cards title={say('handovers.others', { count: others.length })} items={others} />}
      <FindByNumber />
      <p className="govuk-body">
        <Link href="/verify" className="govuk-link">
          {say('paper-check.link')}
        </Link>
      </p>
      {(seat.desk === 'embassy' || seat.desk === 'counterpart') && (
        <LinkButton href="/handovers/new">{say('handovers.new')}</LinkButton>
      )}
    </Page>
  );
}

function Cards({ title, items }: { readonly title: string; readonly items: readonly Row[] }) {
  return (
    <section aria-label={title}>
      <h2 className="govuk-heading-m">{title}</h2>
      {items.map((item) => (
        <Card key={item.id} item={item} />
      ))}
    </section>
  );
}

/** Clear facts only: a list opens nobody's name. */
function Card({ item }: { readonly item: Row }) {
  const say = useWords();
  const names = useNames();
  const way = say(`direction.${item.direction}`, { country: sayCountry(item.country) });
  return (
    <div className={`hw-item${item.waitsForMe ? ' hw-first' : ''}`}>
      <p className="govuk-body hw-mb-1">
        <Link href={`/handovers/${item.id}`} className="govuk-link">
          <Numbered number={item.number}>
            {item.date ? sayDay(item.date) : say('handover.no-date')}
            {item.session && `, ${say('handovers.hour', { time: item.session })}`} · {way}
          </Numbered>
        </Link>{' '}
        <Tag>{say(`handover-status.${item.status}`)}</Tag>
        {item.waitsForMe && (
          <>
            {' '}
            <Tag colour="red">{say('handovers.waits-for-you')}</Tag>
          </>
        )}
      </p>
      <p className="govuk-body">
        {say(`sex.${item.sex}`)}, {say(`age-class.${item.age}`)}, {sayCitizenship(say, item.citizenship)}
        {item.gate && ` · ${names.gate(item.gate)}`} · {say('handovers.open-items', { count: item.open })}
      </p>
      {item.awaits.length > 0 && <p className="govuk-body-s">{sayAwaited(item.awaits, say)}</p>}
    </div>
  );
}
