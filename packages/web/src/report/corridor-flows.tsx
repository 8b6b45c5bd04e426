import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { lazy, Suspense } from 'react';
import { Table } from '../parts/table.tsx';
import { sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { flowsOf } from './flows.ts';

const Chart = lazy(async () => ({ default: (await import('./flows-chart.tsx')).FlowsChart }));

/** Who came which way and how old they were: the table first, then the same figures as a picture. */
export function CorridorFlows({ corridor }: { readonly corridor: BilateralReport['corridors'][number] }) {
  const say = useWords();
  if (corridor.returned === 0) return null;
  const { places, flows } = flowsOf([say], corridor);
  const label = (id: string) => places.find((place) => place.id === id)?.labels[0] ?? id;
  const title = say('flows.title');
  const of = say(`corridor.${corridor.corridor}`);
  return (
    <>
      <Table
        caption={title}
        of={of}
        heads={[say('flows.head.from'), say('flows.head.to'), say('flows.head.persons')]}
        rows={flows.map(({ from, to, count }) => ({
          key: `${from} ${to}`,
          cells: [label(from), label(to), sayNumber(count)],
        }))}
        figuresFrom={2}
      />
      <Suspense fallback={null}>
        <Chart places={places} flows={flows} title={say('flows.chart', { way: of })} says={say('flows.says')} />
      </Suspense>
    </>
  );
}
