import { assumed } from './setting.ts';

/** How narrow access is kept: the owner of the platform set these, no text of the law gives a figure. */
export const access = {
  brokenGlass: assumed(
    15,
    'minutes',
    'for which a case opens in an emergency to who is not assigned to it, Standards 6.3(e)',
  ),
  lookUps: assumed(20, 'cases', 'of others, which somebody may look up within the time below, Standards 6.3(e)'),
  // A hundred items go into one transaction; seven are each copy that is made anew, with what partners' systems are told of both; seventeen the tags of another name.
  livingCopies: assumed(
    10,
    'copies',
    'of a file that live at once, so that each is closed or made anew in one act, Standards 6.3(b)',
  ),
  feedback: assumed(
    30,
    'days',
    'after the end of a handover, in which the central unit reads its case for the feedback',
  ),
  searchesAnHour: assumed(60, 'times', 'a seat may look for people by name within an hour, Standards 6.3(e)'),
  searchesADay: assumed(300, 'times', 'a seat may look for people by name within a day, Standards 6.3(e)'),
  searchesTold: assumed(7, 'days', 'of whose searches a supervisor reads how many there were, Standards 6.3(e)'),
  lookUpsWithin: assumed(60, 'minutes', 'in which those look-ups count'),
} as const;
