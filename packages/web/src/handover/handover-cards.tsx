import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { Tag } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry, sayDay } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { sayAwaited } from './awaited.tsx';

type Row = Reply<'listHandovers'>['items'][number];

/** Handovers of a list under one heading. */
export function Cards({ title, items }: { readonly title: string; readonly items: readonly Row[] }) {
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
