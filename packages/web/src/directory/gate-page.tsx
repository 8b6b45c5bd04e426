import { Link, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Details, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayCountry, sayDay, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { GateStatusForm } from './gate-status-form.tsx';
import { type Gate, GateTag } from './gates-page.tsx';
import { HandoversAtGate } from './handovers-at-gate.tsx';
import { limitsWords } from './limits-words.ts';
import { RoomForm } from './room-form.tsx';

const saysRoom = /^(shift-lead|(embassy|counterpart)-..)$/;
const seesHandovers: readonly string[] = ['shift-lead', 'case-worker', 'central-unit'];

/** One crossing: what holds there, what was said of it before, and for the central unit what a closed gate hits. */
export function GatePage() {
  const say = useWords();
  const { seat } = useSession();
  const { gate: id = '' } = useParams();
  const gates = useRead('listGates');
  const forget = useForget();
  const gate = gates.data?.items.find((one) => one.id === id);
  const again = () => void forget('listGates', 'listHandoversAtGate', 'listHandovers');
  return (
    <Page title={say('gate.title')}>
      {gates.data === undefined && <Waiting read={gates} />}
      {gates.data && gate === undefined && <p className="govuk-body">{say('absent.say')}</p>}
      {gate && (
        <>
          <GateFacts gate={gate} />
          {seat.role === 'central-unit' && <GateStatusForm gate={gate} again={again} />}
          {seesHandovers.includes(seat.role) && (
            <HandoversAtGate gate={gate} gates={gates.data?.items ?? []} again={again} />
          )}
          {saysRoom.test(seat.role) && <RoomForm gate={gate} again={again} />}
        </>
      )}
      <p className="govuk-body">
        <Link href="/gates" className="govuk-link">
          {say('gate.back')}
        </Link>
      </p>
    </Page>
  );
}

function GateFacts({ gate }: { readonly gate: Gate }) {
  const say = useWords();
  const names = useNames();
  const { holds } = gate;
  return (
    <>
      <Summary
        rows={[
          [say('gates.gate'), names.crossing(gate.id)],
          [say('gates.between'), gate.between.map(sayCountry).join(', ')],
          [say('gates.status'), <GateTag key="status" status={gate.status} />],
          ...(holds
            ? [
                [
                  say('gate.from'),
                  holds.until ? `${sayDay(holds.from)} – ${sayDay(holds.until)}` : sayDay(holds.from),
                ] as const,
                [
                  say('gates.source'),
                  `${say(`gate-heard.${holds.how}`)}, ${names.organisation(holds.organisation)}, ${sayMoment(holds.at)}`,
                ] as const,
                ...(holds.reference ? [[say('gate.reference'), holds.reference] as const] : []),
                ...(holds.limits ? [[say('gate.limits'), limitsWords(say, holds.limits)] as const] : []),
              ]
            : []),
        ]}
      />
      <Details summary={say('gate.reports', { count: gate.reports.length })}>
        <ul className="govuk-list">
          {gate.reports.map((one) => (
            <li key={`${one.at}${one.from}${one.status}`}>
              {sayDay(one.from)}
              {one.until && ` – ${sayDay(one.until)}`}: {say(`gate-status.${one.status}`)} (
              {say(`gate-heard.${one.how}`)}, {names.organisation(one.organisation)}, {sayMoment(one.at)})
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
