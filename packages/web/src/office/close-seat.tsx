import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { useWords } from '../words/use-words.ts';
import type { OnSeat } from './use-seats.ts';

/** One press and a confirmation: the next request of this seat is refused. One person may, and no new sign-in is asked for. */
export function CloseSeat({ seat, again }: OnSeat) {
  const say = useWords();
  const [asked, setAsked] = useState(false);
  if (seat.status !== 'granted' && seat.status !== 'proposed') return null;
  return (
    <section aria-label={say('close-seat.title')}>
      <h2 className="govuk-heading-m">{say('close-seat.title')}</h2>
      {asked ? (
        <>
          <p className="govuk-body">{say('close-seat.sure')}</p>
          <div className="hw-row">
            <Act
              operation="revokeStaff"
              path={{ seat: seat.id }}
              version={seat.version}
              body={{}}
              text={say('close-seat.yes')}
              primary
              onDone={again}
              onStale={again}
            />
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAsked(false)}>
              {say('close-seat.no')}
            </button>
          </div>
        </>
      ) : (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAsked(true)}>
          {say('close-seat.button')}
        </button>
      )}
    </section>
  );
}
