import { useLocation } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { useHandovers } from '../handover/use-handovers.ts';
import { Act } from '../parts/act.tsx';
import { Waiting } from '../parts/small.tsx';
import { sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

/** Handovers into the country that were received: each can become a file. */
export function OpenFromHandover() {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const { items, unread } = useHandovers();
  if (unread !== undefined) return <Waiting read={unread} />;
  const received = items.filter(
    ({ direction, status }) => direction === 'inbound' && (status === 'handed-over' || status === 'received'),
  );
  return (
    <>
      <h2 className="govuk-heading-m">{say('open.handover')}</h2>
      {received.length === 0 && <p className="govuk-body">{say('open.no-handover')}</p>}
      {received.map((one) => (
        <div key={one.id} className="hw-item">
          <p className="govuk-body">
            {say(`sex.${one.sex}`)}, {say(`age-class.${one.age}`)} · {say(`country.${one.country}`)} ·{' '}
            {one.date === undefined ? '–' : sayDay(one.date)}
          </p>
          <Act
            operation="openCase"
            body={{ from: 'handover', handover: one.id }}
            text={say('cases.open')}
            onDone={(reply) => void forget('listCases').then(() => goTo(`/cases/${reply.id}`))}
          />
        </div>
      ))}
    </>
  );
}
