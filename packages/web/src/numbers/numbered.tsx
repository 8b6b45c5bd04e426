import type { ReactNode } from 'react';

type Props = { readonly number: string | undefined; readonly children?: ReactNode };

/** What something is called by, before what else is said of it; the number is one word and never breaks over two lines. */
export function Numbered({ number, children }: Props) {
  if (number === undefined) return children;
  return (
    <>
      <span className="hw-number">{number}</span>
      {children !== undefined && ' · '}
      {children}
    </>
  );
}

/** Among the facts of a page: what it is called by, where it has a number. */
export function numberRow(title: string, number: string | undefined): readonly (readonly [string, ReactNode])[] {
  return number === undefined ? [] : [[title, <Numbered key="number" number={number} />]];
}
