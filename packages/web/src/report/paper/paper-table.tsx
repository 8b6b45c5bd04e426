import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';

/** One row: its words in each language, and the figure beside them; a row without one is a heading of those below it. */
export type PaperRow = {
  readonly key: string;
  readonly says: (spoken: Spoken) => readonly string[];
  readonly figure?: string;
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
  readonly means?: string | undefined;
  readonly rows: readonly PaperRow[];
};

/** A table whose rows are named in several languages beside each other, with one column of figures. */
export function PaperTable({ spoken, of, named, means, rows }: Props) {
  const say = useWords();
  if (rows.length === 0) return null;
  const name = say(named);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="hw-scroll" tabIndex={0} aria-label={of === undefined ? name : `${name}: ${of}`}>
      <table className="hw-side">
        <thead>
          <tr>
            {spoken.map((one) => (
              <th key={one.language} scope="col" lang={one.language}>
                {one.say(named)}
              </th>
            ))}
            <th scope="col" className="hw-side__figure">
              <span className="govuk-visually-hidden">{say('report.head.count')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {means !== undefined && (
            <tr className="hw-side__means">
              {spoken.map((one) => (
                <td key={one.language} lang={one.language}>
                  {one.say(means)}
                </td>
              ))}
              <td />
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.key} row={row} spoken={spoken} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row: { says, figure }, spoken }: { readonly row: PaperRow; readonly spoken: readonly Spoken[] }) {
  const cells = spoken.map((one) => {
    const [first, ...more] = says(one);
    return (
      <th key={one.language} scope={figure === undefined ? 'colgroup' : 'row'} lang={one.language}>
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
    <tr className={figure === undefined ? 'hw-side__group' : undefined}>
      {cells}
      <td className="hw-side__figure">{figure}</td>
    </tr>
  );
}
