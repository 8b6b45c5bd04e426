import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { Page } from '../parts/page.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Details, Inset, Tag } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useSession } from '../session/session.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { DeskHere } from './desk-here.ts';
import { saveExport } from './export.ts';
import { type Item, isOpen, needsSomebody, type Queued } from './item.ts';
import { nameIn } from './name-in.ts';
import { queued, remove } from './outbox.ts';

/** What waits on this device: in which order, since when, why it does not go, and the ways on. */
export function OutboxPage() {
  const say = useWords();
  const { desk } = useSession();
  return (
    <Page title={say('outbox.title')}>
      {desk ? <Here here={desk} /> : <p className="govuk-body">{say('outbox.no-vault')}</p>}
    </Page>
  );
}

function Here({ here }: { readonly here: DeskHere }) {
  const say = useWords();
  const { seat } = useSession();
  useSyncExternalStore(here.subscribe, here.changes);
  const open = queued(here.desk.outbox).filter(({ item }) => isOpen(item));
  const needs = open.filter(({ item }) => needsSomebody(item));
  const waiting = open.filter(({ item }) => !needsSomebody(item));
  const { items, by } = here.desk.outbox;
  const others = items.filter((item) => item.by !== by && isOpen(item)).length;
  return (
    <>
      <WhyNot here={here} waiting={waiting.length} needs={needs.length} />
      {needs.map((one) => (
        <Needs key={one.item.id} here={here} queued={one} />
      ))}
      {waiting.length > 0 && <WaitingTable waiting={waiting} />}
      {open.length > 0 && (
        <Details summary={say('outbox.export')}>
          <p className="govuk-body">{say('outbox.export.say')}</p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void saveExport(here.desk)}
          >
            {say('outbox.export.button')}
          </button>
        </Details>
      )}
      {seat.role === 'shift-lead' && (
        <p className="govuk-body">
          <Link href="/outbox/recovery" className="govuk-link">
            {say('recovery.title')}
          </Link>
        </p>
      )}
      {others > 0 && <p className="govuk-body">{say('outbox.others', { count: others })}</p>}
    </>
  );
}

type Standing = { readonly here: DeskHere; readonly waiting: number; readonly needs: number };

/** Whether anything holds the sending up, and the button that does not wait. */
function WhyNot({ here, waiting, needs }: Standing) {
  const say = useWords();
  const session = useSession();
  const { pause, trouble } = here.desk.sender;
  if (waiting === 0 && trouble === undefined) return needs === 0 && <Inset>{say('outbox.none')}</Inset>;
  return (
    <Inset>
      <p role="status">
        {say('outbox.waiting', { count: waiting })} {pause && say(`outbox.pause.${pause}`)}
        {trouble !== undefined && say('outbox.trouble')}
      </p>
      {pause === 'sign-in' ? (
        <button
          type="button"
          className="govuk-button"
          onClick={() => void session.signInAnew().then((how) => how === 'signed-in' && here.sendNow())}
        >
          {say('sign-in.button')}
        </button>
      ) : (
        <button type="button" className="govuk-button" onClick={here.sendNow}>
          {say('outbox.now')}
        </button>
      )}
    </Inset>
  );
}

function WaitingTable({ waiting }: { readonly waiting: readonly Queued[] }) {
  const say = useWords();
  const rows = waiting.map(({ item, content }) => ({
    key: item.id,
    cells: [
      say(`outbox.act.${item.operation}`),
      nameIn(say, content) || '–',
      sayMoment(new Date(item.queuedAt).toISOString()),
      <Tag key="state">{say(`outbox.state.${item.state}`)}</Tag>,
    ],
  }));
  const heads = ['act', 'about', 'since', 'state'].map((head) => say(`outbox.head.${head}`));
  return <Table caption={say('outbox.table')} heads={heads} rows={rows} cards />;
}

/** One act that a person has to look at: the reason, and the form as it was. */
function Needs({ here, queued: { item, content } }: { readonly here: DeskHere; readonly queued: Queued }) {
  const say = useWords();
  const title = say(`outbox.act.${item.operation}`);
  const { problem, form } = content;
  return (
    <section className="hw-first hw-mb-6" aria-label={title}>
      <h2 className="govuk-heading-m">
        {title} <Tag colour="red">{say(`outbox.state.${item.state}`)}</Tag>
      </h2>
      <p className="govuk-body">
        {[nameIn(say, content), sayMoment(new Date(item.queuedAt).toISOString())].filter(Boolean).join(' · ')}
      </p>
      {problem &&
        (problem.restsOn ? (
          <Refusal problem={problem} />
        ) : (
          <p className="govuk-body">{say(reasonOf(item, problem.status))}</p>
        ))}
      <div className="hw-row hw-mb-2">
        {item.state === 'conflict' && (
          <Link href={`/outbox/${item.id}`} className="govuk-button">
            {say('outbox.compare')}
          </Link>
        )}
        {item.state === 'refused' && form && (
          <Link href={`${form.page}?again=${item.id}`} className="govuk-button">
            {say('outbox.reopen')}
          </Link>
        )}
      </div>
      <TakeOut here={here} item={item} />
    </section>
  );
}

const reasons: Readonly<Record<number, string>> = {
  400: 'outbox.why.invalid',
  404: 'outbox.why.gone',
  409: 'outbox.why.exists',
  412: 'outbox.why.changed',
  413: 'outbox.why.too-large',
  422: 'outbox.why.other-words',
};

function reasonOf({ state }: Item, status: number): string {
  return reasons[status] ?? (state === 'conflict' ? 'outbox.why.changed' : 'outbox.why.newer');
}

/** Only a person takes something out, and only at the second press. */
function TakeOut({ here, item }: { readonly here: DeskHere; readonly item: Item }) {
  const say = useWords();
  const [sure, setSure] = useState(false);
  return (
    <div className="hw-row">
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => (sure ? void remove(here.desk.outbox, item.id) : setSure(true))}
      >
        {say(sure ? 'outbox.remove.sure' : 'outbox.remove')}
      </button>
      <span role="status">{sure && say('outbox.remove.say')}</span>
    </div>
  );
}
