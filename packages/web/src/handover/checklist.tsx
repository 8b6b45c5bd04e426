import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { optionsOf } from '../parts/options.ts';
import { Details, Tag } from '../parts/small.tsx';
import { useLawWords } from '../words/use-law-words.ts';
import { useWords } from '../words/use-words.ts';
import { type Acting, answerOf, type Item, offerOf } from './view.ts';

/** Why an item does not apply or is missing: codes, so that both sides read the same. */
const reasons = ['not-owed', 'protection', 'her-wish', 'no-provider', 'comes-later', 'danger', 'other'] as const;

/** The items of my side with their answers; those of the others to read. */
export function Checklist(acting: Acting) {
  const say = useWords();
  const ticks = offerOf(acting.view, 'tickChecklistItem') !== undefined;
  const mine = acting.view.checklist.filter((item) => ticks && item.mine);
  const others = acting.view.checklist.filter((item) => !ticks || !item.mine);
  const open = mine.filter((item) => item.required && !item.settled).length;
  return (
    <section aria-label={say('checklist.title')}>
      <h2 className="govuk-heading-m">{say('checklist.title')}</h2>
      <p className="govuk-body">{say('checklist.open', { count: open })}</p>
      {mine.filter(waits).map((item) => (
        <MyItem key={item.code} item={item} {...acting} />
      ))}
      {mine.some((item) => !waits(item)) && (
        <Details summary={say('checklist.settled', { count: mine.filter((item) => !waits(item)).length })}>
          {mine
            .filter((item) => !waits(item))
            .map((item) => (
              <MyItem key={item.code} item={item} {...acting} />
            ))}
        </Details>
      )}
      {others.length > 0 && (
        <Details summary={say('checklist.others', { count: others.length })}>
          {others.map((item) => (
            <ItemLine key={item.code} item={item} />
          ))}
        </Details>
      )}
    </section>
  );
}

function waits(item: Item): boolean {
  return item.required && !item.settled;
}

function ItemLine({ item }: { readonly item: Item }) {
  const say = useWords();
  const { breachSays } = useLawWords();
  const answer = answerOf(item);
  const colour = item.settled ? 'green' : item.required ? 'red' : 'grey';
  const state = answer ?? (item.settled ? 'done' : item.required ? 'required' : 'open');
  return (
    <p className="govuk-body hw-mb-2">
      <strong>{item.code}</strong> {breachSays(item.code)} <Tag colour={colour}>{say(`tick.${state}`)}</Tag>
    </p>
  );
}

function MyItem({ item, view, version, onDone, onStale }: Acting & { readonly item: Item }) {
  const say = useWords();
  const [reason, setReason] = useState<string>('not-owed');
  const act = (answer: 'done' | 'not-applicable' | 'missing') => (
    <Act
      operation="tickChecklistItem"
      path={{ handoverId: view.id, code: item.code }}
      version={version}
      body={answer === 'done' ? { answer } : { answer, reason }}
      text={say(`tick.${answer}`)}
      about={item.code}
      pressed={answerOf(item) === answer}
      onDone={onDone}
      onStale={onStale}
    />
  );
  return (
    <div className="hw-item">
      <ItemLine item={item} />
      <div className="hw-row">
        {act('done')}
        <Details summary={say('tick.otherwise')}>
          <label className="govuk-label" htmlFor={`why-${item.code}`}>
            {say('tick.why')}
          </label>
          <select
            id={`why-${item.code}`}
            className="govuk-select hw-mb-2"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          >
            {optionsOf(say, 'tick-reason', reasons).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <div className="hw-row">
            {act('not-applicable')}
            {act('missing')}
          </div>
        </Details>
      </div>
    </div>
  );
}
