import { Link, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { useVersion } from '../api/use-version.ts';
import { numberRow } from '../numbers/numbered.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry, sayDay, sayMoment } from '../words/formats.ts';
import { type Say, sayCitizenship, useWords } from '../words/use-words.ts';
import { Breaches } from './breaches.tsx';
import { Checklist } from './checklist.tsx';
import { Deadlines } from './deadlines.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { LinkForm } from './link-form.tsx';
import { Minutes } from './minutes.tsx';
import { NextAct } from './next-act.tsx';
import { Questions } from './questions.tsx';
import { Sheet } from './sheet.tsx';
import { TwoSides } from './two-sides.tsx';
import type { View } from './view.ts';
import { WhatIsWrong } from './what-is-wrong.tsx';

/** One card: what it is about, whose turn it is, and the one act that is next. */
export function HandoverPage() {
  const say = useWords();
  const { handoverId = '' } = useParams();
  const view = useRead('viewHandover', { path: { handoverId } });
  return <Page title={say('handover.title')}>{view.data ? <Card view={view.data} /> : <Waiting read={view} />}</Page>;
}

function Card({ view }: { readonly view: View }) {
  const [version, told] = useVersion(view.version);
  const forget = useForget();
  const stale = () => void forget('viewHandover', 'viewMinutes');
  const after = (reply: { readonly version: number }) => {
    told(reply.version);
    void forget('viewHandover', 'viewMinutes', 'listHandovers');
  };
  const acting = { view, version, onDone: after, onStale: stale };
  return (
    <>
      <Facts view={view} />
      <Sheet view={view} />
      <NextAct {...acting} />
      <LinkForm {...acting} />
      <Breaches {...acting} />
      <WhatIsWrong {...acting} />
      <Reaching />
      <Deadlines view={view} />
      <Questions {...acting} />
      <Checklist {...acting} />
      <TwoSides view={view} />
      <FeedbackForm {...acting} />
      <Minutes view={view} />
    </>
  );
}

/** Whom one calls about it, and whether the number is still right. */
function Reaching() {
  const say = useWords();
  return (
    <p className="govuk-body hw-noprint">
      <Link href="/contacts" className="govuk-link">
        {say('nav.contacts')}
      </Link>
    </p>
  );
}

/** Said by an account, or by a link: then the other side's account still has to say that the person arrived. */
function confirmedBy({ at, byLink }: NonNullable<View['confirmations']['V']>, organisation: string, say: Say): string {
  return byLink === undefined ? sayMoment(at) : say('handover.by-link', { at: sayMoment(at), organisation });
}

function Facts({ view }: { readonly view: View }) {
  const say = useWords();
  const names = useNames();
  const { confirmations } = view;
  return (
    <Summary
      rows={[
        ...numberRow(say('number.title'), view.number),
        [say('handover.status'), say(`handover-status.${view.status}`)],
        [say('handover.way'), say(`direction.${view.direction}`, { country: sayCountry(view.country) })],
        ...(view.mission
          ? [
              [
                say('handover.mission'),
                `${names.organisation(view.mission.organisation)}. ${say('handover.mission.hint')}`,
              ] as const,
            ]
          : []),
        [say('handover.date'), view.date ? sayDay(view.date) : say('handover.no-date')],
        [say('handover.gate'), view.gate ? names.gate(view.gate) : '–'],
        [
          say('handover.person'),
          `${say(`sex.${view.sex}`)}, ${say(`age-class.${view.age}`)}, ${sayCitizenship(say, view.citizenship)}`,
        ],
        [say('handover.my-side'), say(`side.${view.side}`)],
        [say('handover.confirmed-s'), confirmations.S ? sayMoment(confirmations.S.at) : say('handover.not-yet')],
        [
          say('handover.confirmed-v'),
          confirmations.V
            ? confirmedBy(confirmations.V, names.organisation(confirmations.V.organisation), say)
            : say('handover.not-yet'),
        ],
        ...(view.stopped ? [[say('handover.stopped'), say(`stop.${view.stopped.reason}`)] as const] : []),
      ]}
    />
  );
}
