import { useRead } from '../api/use-read.ts';
import { Cards } from '../handover/handover-cards.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

/** Handovers in which something was done against a rule that nobody has answered for: a supervisor's. */
export function BrokenHandovers() {
  const say = useWords();
  const read = useRead('listHandovers');
  if (read.data === undefined) return <Waiting read={read} />;
  const { items } = read.data;
  return (
    <>
      <Cards title={say('broken.handovers')} items={items} />
      {items.length === 0 && <p className="govuk-body">{say('broken.none')}</p>}
    </>
  );
}
