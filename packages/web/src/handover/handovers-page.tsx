import { Link } from 'wouter';
import { FindByNumber } from '../numbers/find-by-number.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton, Waiting } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { byDay } from './by-day.ts';
import { Cards } from './handover-cards.tsx';
import { useHandovers } from './use-handovers.ts';

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
