import { owed } from '../obligation.ts';

/** The person’s confidential information: Standards 6.3. */
export const privacy = [
  owed('R041', 'E', ['Standards 6.3(a)'], 'Confidential information is told apart from general information.'),
  owed(
    'R042',
    'ERM',
    ['Standards 6.3(b)', 'Policy IV (privacy)'],
    'Nothing confidential is shared without informed consent; where it had to be, the person is told who got it and why.',
  ),
  owed('R043', 'E', ['Standards 6.3(c)'], 'Each purpose has the information that is necessary for it, and no more.'),
  owed('R044', 'E', ['Standards 6.3(d)', 'Standards 11(8)'], 'Records are kept safe and confidential.'),
  owed(
    'R045',
    'ER',
    ['Standards 6.3(e)'],
    'Only those read a record who need it for their part in supporting the person.',
  ),
  owed('R046', 'ERP', ['Standards 6.3(f)', 'Standards 12'], 'The person’s identity is protected from the media.'),
];
