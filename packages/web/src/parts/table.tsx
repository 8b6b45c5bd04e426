import type { ReactNode } from 'react';
import { Scrolling } from './scrolling.tsx';

type Props = {
  readonly caption: string;
  /** What tells it from a table of the same caption on the same page. */
  readonly of?: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** On a phone each row becomes a card, its cells under one another with their headings: for lists of things, not for figures. */
  readonly cards?: boolean;
  /** From this column on, cells are figures and stand to the right. */
  readonly figuresFrom?: number;
};

/** A table with its caption and a heading for each row; wide ones scroll inside themselves. */
export function Table({ caption, of, heads, rows, figuresFrom = 99, cards = false }: Props) {
  const figure = (index: number, part: string) => (index >= figuresFrom ? ` govuk-table__${part}--numeric` : '');
  return (
    <Scrolling label={of ? `${caption}: ${of}` : caption}>
      <table className={`govuk-table${cards ? ' hw-cards' : ''}`}>
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {heads.map((head, index) => (
              <th key={head} scope="col" className={`govuk-table__header${figure(index, 'header')}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {first}
              </th>
              {others.map((cell, index) => (
                <td
                  key={heads[index + 1]}
                  data-head={heads[index + 1]}
                  className={`govuk-table__cell${figure(index + 1, 'cell')}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
