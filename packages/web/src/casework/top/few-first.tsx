import type { ReactNode } from 'react';
import { Details } from '../../parts/small.tsx';
import { useWords } from '../../words/use-words.ts';

type Item = { readonly key: string; readonly shown: ReactNode };

/** A list whose first lines are in sight and whose others are one press away. */
export function FewFirst({ items, first }: { readonly items: readonly Item[]; readonly first: number }) {
  const say = useWords();
  const rest = items.slice(first);
  return (
    <>
      <Lines items={items.slice(0, first)} />
      {rest.length > 0 && (
        <Details summary={say('top.more', { count: rest.length })}>
          <Lines items={rest} />
        </Details>
      )}
    </>
  );
}

function Lines({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="govuk-list hw-lines">
      {items.map(({ key, shown }) => (
        <li key={key}>{shown}</li>
      ))}
    </ul>
  );
}
