import { Table } from '../parts/table.tsx';
import { useWords } from '../words/use-words.ts';
import { type Figure, figureText, WhyHidden } from './figure.tsx';

type Props = {
  readonly caption: string;
  readonly family: string;
  readonly of?: string;
  readonly cells: readonly Figure[];
};

/** One table of the report: what, and how many; a figure that is held back says why. */
export function Cells({ caption, family, of, cells }: Props) {
  const say = useWords();
  if (cells.length === 0) return null;
  const rows = cells.map((one) => ({
    key: one.code,
    cells: [say(`${family}.${one.code}`), figureText(say, one)],
  }));
  return (
    <div>
      <Table
        caption={caption}
        {...(of ? { of } : {})}
        heads={[say('report.head.what'), say('report.head.count')]}
        rows={rows}
        figuresFrom={1}
      />
      <WhyHidden figures={cells} />
    </div>
  );
}
