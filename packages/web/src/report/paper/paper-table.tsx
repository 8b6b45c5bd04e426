import { Scrolling } from '../../parts/scrolling.tsx';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';

/** One row: its words in each language, and the figures beside them; a row without any is a heading of those below it. */
export type PaperRow = {
  readonly key: string;
  readonly says: (spoken: Spoken) => readonly string[];
  readonly figures?: readonly string[];
};

/** Thousands stand apart by a narrow space, which no language reads as a decimal sign. */
export function thousandsApart(figure: number | string): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

type Props = {
  readonly spoken: readonly Spoken[];
  readonly of?: string;
  /** The words that name it, and those that say what it means. */
  readonly named: string;
  readonly means?: Means | undefined;
  readonly rows: readonly PaperRow[];
  /** What stands above each column of figures, said by ears alone where there is one column. */
  readonly heads?: readonly string[];
};

/** A table whose rows are named in one language or several beside each other, with its figures at the right. */
export function PaperTable({ spoken, of, named, means, rows, heads = [] }: Props) {
  const say = useWords();
  if (rows.length === 0) return null;
  const name = say(named);
  const columns = heads.length === 0 ? [''] : heads;
  return (
    <Scrolling label={of === undefined ? name : `${name}: ${of}`}>
      <table className="hw-side">
        <thead>
          <tr>
            {spoken.map((one) => (
              <th key={one.language} scope="col" lang={one.language}>
                {one.say(named)}
              </th>
            ))}
            {columns.map((head) => (
              <th key={head} scope="col" className="hw-side__figure">
                {head === '' ? <span className="govuk-visually-hidden">{say('report.head.count')}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Means means={means} spoken={spoken} columns={columns.length} />
          {rows.map((row) => (
            <Row key={row.key} row={row} spoken={spoken} columns={columns} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

type Means = string | ((spoken: Spoken) => string);

/** In one language the sentence has the whole width; in several each stands in its column. */
function Means({ means, spoken, columns }: MeansProps) {
  if (means === undefined) return null;
  const says = (one: Spoken) => (typeof means === 'string' ? one.say(means) : means(one));
  const alone = spoken.length === 1;
  return (
    <tr className="hw-side__means">
      {spoken.map((one) => (
        <td key={one.language} lang={one.language} colSpan={alone ? 1 + columns : 1}>
          {says(one)}
        </td>
      ))}
      {!alone && <td colSpan={columns} />}
    </tr>
  );
}

type MeansProps = {
  readonly means: Means | undefined;
  readonly spoken: readonly Spoken[];
  readonly columns: number;
};

type RowProps = {
  readonly row: PaperRow;
  readonly spoken: readonly Spoken[];
  readonly columns: readonly string[];
};

function Row({ row: { says, figures }, spoken, columns }: RowProps) {
  const cells = spoken.map((one) => {
    const [first, ...more] = says(one);
    return (
      <th key={one.language} scope={figures === undefined ? 'colgroup' : 'row'} lang={one.language}>
        {first}
        {more.map((line) => (
          <span key={line} className="hw-side__more">
            {line}
          </span>
        ))}
      </th>
    );
  });
  return (
    <tr className={figures === undefined ? 'hw-side__group' : undefined}>
      {cells}
      {columns.map((column, at) => (
        <td key={column} className="hw-side__figure">
          {figures?.[at]}
        </td>
      ))}
    </tr>
  );
}
