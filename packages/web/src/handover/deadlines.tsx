import { lateFrom } from '@homeward/domain/time';
import { Tag } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayWhen } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import type { View } from './view.ts';

type Deadline = View['deadlines'][number];

function isLate({ by, doneAt }: Deadline): boolean {
  return doneAt === undefined && Date.now() >= Date.parse(lateFrom(by));
}

function doneOf(one: Deadline, say: Say) {
  if (one.doneAt !== undefined) return sayWhen(one.doneAt);
  return isLate(one) ? <Tag colour="red">{say('owed.late')}</Tag> : say('owed.open');
}

/** What the two sides owe each other by when: late is shown, to both. */
export function Deadlines({ view: { deadlines } }: { readonly view: View }) {
  const say = useWords();
  if (deadlines.length === 0) return null;
  return (
    <Table
      caption={say('owed.title')}
      heads={[say('owed.step'), say('owed.side'), say('owed.by'), say('owed.done')]}
      rows={deadlines.map((one) => ({
        key: one.step,
        cells: [say(`owed-step.${one.step}`), say(`side.${one.owedBy}`), sayWhen(one.by), doneOf(one, say)],
      }))}
      cards
    />
  );
}
