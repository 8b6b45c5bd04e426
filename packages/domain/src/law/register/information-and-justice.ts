import { owed } from '../obligation.ts';

/** Information, services and justice: Standards 6.5 to 6.7. */
export const informationAndJustice = [
  owed(
    'R048',
    'RM',
    ['Standards 6.5(a)', 'Policy IV (information)'],
    'The person is told their rights all along the way.',
  ),
  owed('R049', 'R', ['Standards 6.5(b)', 'Standards 6.5(c)'], 'Staff explain who they are and what each activity is.'),
  owed(
    'R050',
    'ERM',
    ['Standards 6.5(d)', 'Standards 11', 'Standards 11(9)'],
    'The person may see every record about them and have it explained.',
  ),
  owed(
    'R051',
    'ERM',
    ['Standards 6.5(e)'],
    'Whoever does not speak Khmer has a translator, and whoever cannot hear or speak a sign-language interpreter.',
  ),
  owed('R052', 'R', ['Standards 6.5(f)'], 'How much a child is told is decided in the child’s best interest.'),
  owed('R053', 'ER', ['Standards 6.6(a)'], 'Every service is open to the person at any stage.'),
  owed(
    'R054',
    'RP',
    ['Standards 6.6(b)', 'Standards 6.6(c)'],
    'Institutions cooperate, and the person is consulted throughout.',
  ),
  owed(
    'R055',
    'RM',
    ['Standards 6.7(a)', 'Standards 6.7(b)', 'Policy IV (justice)'],
    'The law is explained to the person, and legal help is free.',
  ),
  owed('R056', 'ER', ['Standards 6.7(c)'], 'Whether to take part in a trial is the person’s informed choice.'),
  owed(
    'R057',
    'RM',
    ['Standards 6.7(d)'],
    'The person can be present and heard at every hearing, and decides on an appeal.',
  ),
  owed('R058', 'EM', ['Standards 6.7(e)'], 'A child has an advocate at all legal proceedings.'),
];
