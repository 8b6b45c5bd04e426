import { resolveDisputeBody } from '@homeward/domain/handover/at-the-gate';
import { placementKind } from '@homeward/domain/handover/handover';
import { Act } from '../parts/act.tsx';
import { Inset } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';
import { ArrivalForm } from './arrival-form.tsx';
import { LeaveUntold } from './leave-untold.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { type Turn, turnOf } from './turn.ts';
import type { Acting } from './view.ts';

/** Acts that need nothing but a press. */
const single = {
  services: 'recordServicesAnswered',
  address: 'recordAddressConfirmed',
  'send-notice': 'sendNotice',
  acknowledge: 'acknowledgeNotice',
  depart: 'recordDeparture',
  return: 'recordReturnToSender',
} as const;

/** One primary button, or the sentence that it is the other side's turn. */
export function NextAct(acting: Acting) {
  const say = useWords();
  const { seat } = useSession();
  const turn = turnOf(acting.view, seat);
  return (
    <section aria-label={say('next.title')}>
      <h2 className="govuk-heading-m">{say('next.title')}</h2>
      <Turned turn={turn} {...acting} />
    </section>
  );
}

function Turned({ turn, ...acting }: Acting & { readonly turn: Turn }) {
  const say = useWords();
  const { view, version, onDone, onStale } = acting;
  const common = { path: { handoverId: view.id }, onDone, onStale, primary: true };
  switch (turn) {
    case 'wait':
      return <Inset>{say(`next.wait.${view.status}`)}</Inset>;
    case 'schedule':
      return <ScheduleForm {...acting} />;
    case 'arrive':
      return <ArrivalForm {...acting} placements={placementKind.options} />;
    case 'confirm':
      return (
        <>
          <p className="govuk-body">{say('next.confirm.say')}</p>
          <Act {...common} operation="confirmHandover" body={{ minutes: view.minutes }} text={say('next.confirm')} />
        </>
      );
    case 'resolve':
      return resolveDisputeBody.shape.outcome.options.map((outcome) => (
        <Act
          key={outcome}
          {...common}
          version={version}
          operation="resolveDispute"
          body={{ outcome }}
          text={say(`resolve.${outcome}`)}
        />
      ));
    case 'depart':
      return (
        <>
          <Act {...common} version={version} operation={single[turn]} body={{}} text={say('next.depart')} />
          <LeaveUntold {...acting} />
        </>
      );
    case 'services':
    case 'address':
    case 'send-notice':
    case 'acknowledge':
    case 'return':
      return <Act {...common} version={version} operation={single[turn]} body={{}} text={say(`next.${turn}`)} />;
  }
}
