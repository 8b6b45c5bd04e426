import { owed } from '../obligation.ts';

/** Identification and crisis: Standards 7.1 and 7.2. */
export const identificationAndCrisis = [
  owed(
    'R073',
    'ER',
    ['Standards 7.1(a)', 'Standards 7.1(b)'],
    'An interview takes place in a safe space, with no suspect near.',
  ),
  owed('R074', 'R', ['Standards 7.1(e)'], 'Whoever interviews knows trauma and does not cause it again.'),
  owed('R075', 'E', ['Standards 7.1(f)'], 'The interview waits until critical care has been given.'),
  owed('R076', 'E', ['Standards 7.1(g)'], 'The interview asks only for name, age, place, threats and immediate needs.'),
  owed('R077', 'ER', ['Standards 7.1(h)'], 'The person may have somebody they trust beside them.'),
  owed(
    'R078',
    'R',
    ['Standards 7.2(a)', 'Standards 7.2(b)'],
    'The stage of a crisis is understood, and the person’s needs decide the intervention.',
  ),
  owed('R079', 'E', ['Standards 7.2(c)'], 'Risk is assessed before a crisis intervention.'),
  owed(
    'R080',
    'R',
    ['Standards 7.2(d)', 'Standards 7.2(e)'],
    'The person, the services and the supplies are prepared beforehand.',
  ),
  owed(
    'R081',
    'R',
    ['Standards 7.2(f)', 'Standards 7.2(g)'],
    'An intervention is carried out safely, apart from suspects.',
  ),
  owed('R082', 'ER', ['Standards 7.2(h)'], 'The person’s possessions are protected.'),
  owed(
    'R083',
    'ER',
    ['Standards 7.2(i)'],
    'An intervention is planned with police, social affairs, providers and, for a foreign victim, embassy or immigration.',
  ),
];
