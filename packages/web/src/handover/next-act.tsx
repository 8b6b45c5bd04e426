import { resolveDisputeBody } from '@homeward/domain/handover/at-the-gate';
import { placementKind } from '@homeward/domain/handover/handover';
import { Act } from '../parts/act.tsx';
import { Inset } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { ArrivalForm } from './arrival-form.tsx';
import { Awaited } from './awaited.tsx';
import { LeaveUntold } from './leave-untold.tsx';
import { LeftAlready } from './left-already.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { type Acting, offerOf, type View } from './view.ts';

/** Acts that need nothing but a press, each with the end of its words' key. */
const single = {
  recordServicesAnswered: 'services',
  recordAddressConfirmed: 'address',
  sendNotice: 'send-notice',
  acknowledgeNotice: 'acknowledge',
  recordDeparture: 'depart',
  recordReturnToSender: 'return',
} as const;

type Offer = View['next'][number];

/** What this seat does next, and whom the handover waits for: the server says both, from the table that its rules read. */
export function NextAct(acting: Acting) {
  const say = useWords();
  const { next, before } = acting.view;
  const leaves = offerOf(acting.view, 'recordDeparture');
  return (
    <section aria-label={say('next.title')}>
      <h2 className="govuk-heading-m">{say('next.title')}</h2>
      {next.map((offer) => (
        <Offered key={offer.act} offer={offer} {...acting} />
      ))}
      {leaves?.heldUpBy.length === 0 && before.sentAt !== undefined && <LeaveUntold {...acting} />}
      {leaves && !leaves.awaited && <LeftAlready {...acting} />}
      <Awaited view={acting.view} />
    </section>
  );
}

/** An act that waits for this seat; or the items of the checklist that come before it. */
function Offered({ offer, ...acting }: Acting & { readonly offer: Offer }) {
  const say = useWords();
  const { act, awaited, heldUpBy } = offer;
  if (heldUpBy.length > 0)
    return (
      <Inset>
        {say('awaits.line', {
          who: say(`awaits.act.${act}`),
          what: say('awaits.held-up', { items: heldUpBy.join(', ') }),
        })}
      </Inset>
    );
  return awaited ? <Doing act={act} {...acting} /> : null;
}

function Doing({ act, ...acting }: Acting & { readonly act: Offer['act'] }) {
  const say = useWords();
  const { view, version, onDone, onStale } = acting;
  const common = { path: { handoverId: view.id }, onDone, onStale, primary: true };
  switch (act) {
    case 'scheduleHandover':
      return <ScheduleForm {...acting} />;
    case 'recordArrivalAtDestination':
      return <ArrivalForm {...acting} placements={placementKind.options} />;
    case 'confirmHandover':
      return (
        <>
          <p className="govuk-body">{say('next.confirm.say')}</p>
          <Act {...common} operation={act} body={{ minutes: view.minutes }} text={say('next.confirm')} />
        </>
      );
    case 'resolveDispute':
      return resolveDisputeBody.shape.outcome.options.map((outcome) => (
        <Act
          key={outcome}
          {...common}
          version={version}
          operation={act}
          body={{ outcome }}
          text={say(`resolve.${outcome}`)}
        />
      ));
    case 'recordServicesAnswered':
    case 'recordAddressConfirmed':
    case 'sendNotice':
    case 'acknowledgeNotice':
    case 'recordDeparture':
    case 'recordReturnToSender':
      return <Act {...common} version={version} operation={act} body={{}} text={say(`next.${single[act]}`)} />;
    // Each of the others has a place of its own on the card: a question, an item, a link, a word from later.
    default:
      return null;
  }
}
