import { Link } from 'wouter';
import type { Reply } from '../../api/asked.ts';
import { useReadAll } from '../../api/use-read-all.ts';
import { AnswerBy } from '../../parts/answer-by.tsx';
import { Waiting } from '../../parts/small.tsx';
import { useNames } from '../../parts/use-names.ts';
import { sayMoment } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';

export type Referral = Reply<'listReferrals'>['items'][number];

/** Whom partners referred and who waits for an answer, the longest wait first. */
export function WaitingReferrals() {
  const say = useWords();
  const waiting = useReadAll('listReferrals');
  return (
    <>
      <h2 className="govuk-heading-m">{say('referred.waiting')}</h2>
      {waiting.data ? <Referrals items={waiting.data} /> : <Waiting read={waiting} />}
    </>
  );
}

function Referrals({ items }: { readonly items: readonly Referral[] }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('referred.nobody-waits')}</p>;
  return items.map((item) => (
    <div key={item.id} className="hw-item">
      <Line item={item} />
      <p className="govuk-body">
        <Link href={`/cases/referred/${item.id}`} className="govuk-link hw-target">
          {say('referred.look')}
          <span className="govuk-visually-hidden"> {sayMoment(item.at)}</span>
        </Link>
      </p>
    </div>
  ));
}

/** What of it stands unsealed: who sent it, since when it waits, what is asked for, by when it is to be answered. */
export function Line({ item }: { readonly item: Referral }) {
  const say = useWords();
  const names = useNames();
  return (
    <>
      <p className="govuk-body">
        {say('referred.from', { who: names.organisation(item.organisation), when: sayMoment(item.at) })} ·{' '}
        {say(`sex.${item.sex}`)}, {say(`age-class.${item.age}`)} ·{' '}
        {item.services.map((one) => say(`service.${one}`)).join(', ')}
      </p>
      <AnswerBy at={item.at} />
    </>
  );
}
