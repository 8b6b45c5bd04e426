import type { ParityReport } from '../../../packages/domain/src/report/parity/report.ts';

export type Row = ParityReport['rows'][number];
export type Group = Row['foreign'];
export type Side = 'cambodian' | 'foreign';
export const sides = ['cambodian', 'foreign'] as const;
export const answers = ['accepted', 'declined', 'not-available', 'unanswered'] as const;
export const few = [1, 2, 3, 4] as const;
/** A service that everybody may have: as many as there are. */
export const everybodys = 'psychological';

/** The service that is asked about has one name whichever it is, so that what is printed alike is the same program. */
export function aliasOf(asked: string): (name: string) => string {
  return (name) => (name === asked && name !== everybodys ? 'asked' : name);
}

/** Names of the unknown numbers of one group, of one version of a quarter. */
export function namesOf(version: string, name: string) {
  const at = (what: string) => `${what}_${name.replaceAll('-', '_')}_${version}`;
  return {
    persons: at('p'),
    offered: at('o'),
    accepted: at('a'),
    declined: at('d'),
    'not-available': at('n'),
    unanswered: at('u'),
    rest: at('r'),
  };
}
