import { assumed } from './setting.ts';

/** How records go to and fro between systems: the owner of the platform set these, no text of the law gives a figure. */
export const interchange = {
  goneIsTold: assumed(35, 'days', 'for which other systems are told that a case was erased, Standards 6.3(d)'),
  changesOverlap: assumed(
    2,
    'minutes',
    'by which two questions for changes overlap, so that none is missed between them',
  ),
  rowsAtOnce: assumed(5, 'cases', 'of one request that are opened side by side'),
} as const;
