import { planItemStatus } from '@homeward/domain/oversight/plan';
import type { Reply } from '../api/call.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton, Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayDay, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Plan = Reply<'viewPlanOfAction'>['items'][number];

/** The national plans of action, the latest first, each item with its indicator. */
export function PlansPage() {
  const say = useWords();
  const read = useRead('viewPlanOfAction');
  return (
    <Page title={say('plans.title')}>
      <p className="govuk-body">{say('plans.say')}</p>
      <LinkButton href="/plans/new">{say('plans.new')}</LinkButton>
      {read.data ? (
        <>
          {read.data.items.length === 0 && <p className="govuk-body">{say('plans.none')}</p>}
          {read.data.items.map((one) => (
            <OnePlan key={one.id} plan={one} />
          ))}
        </>
      ) : (
        <Waiting read={read} />
      )}
    </Page>
  );
}

function OnePlan({ plan }: { readonly plan: Plan }) {
  const say = useWords();
  const names = useNames();
  const over = plan.until < today();
  const rows = plan.items.map((item) => ({
    key: String(item.n),
    cells: [
      item.what,
      say(`plan-indicator.${item.indicator}`),
      names.organisation(item.owner),
      sayDay(item.by),
      over ? say(`plan-status.${item.status}`) : <Steps key="steps" plan={plan} item={item} />,
    ],
  }));
  const heads = ['what', 'indicator', 'owner', 'by', 'status'].map((head) => say(`plan-head.${head}`));
  return (
    <>
      <h2 className="govuk-heading-m">
        {sayDay(plan.from)} – {sayDay(plan.until)} {over && <Tag colour="grey">{say('plans.over')}</Tag>}
      </h2>
      <p className="govuk-body-s">{plan.source}</p>
      <Table caption={say('plans.items')} of={sayDay(plan.from)} heads={heads} rows={rows} cards />
    </>
  );
}

/** How an item stands, moved by one press. */
function Steps({ plan, item }: { readonly plan: Plan; readonly item: Plan['items'][number] }) {
  const say = useWords();
  const forget = useForget();
  const again = () => void forget('viewPlanOfAction', 'listCommitteeMeetings');
  return planItemStatus.options.map((status) => (
    <Act
      key={status}
      operation="movePlanItem"
      path={{ plan: plan.id }}
      version={plan.version}
      body={{ item: item.n, status }}
      text={say(`plan-status.${status}`)}
      about={item.what}
      pressed={item.status === status}
      onDone={again}
      onStale={again}
    />
  ));
}
