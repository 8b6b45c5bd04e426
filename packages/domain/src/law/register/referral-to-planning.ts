import { owed } from '../obligation.ts';

/** Referral, reception and planning: Standards 7.3 to 7.5. */
export const referralToPlanning = [
  owed('R084', 'E', ['Standards 7.3(a)'], 'A referral follows the person’s decision, at any stage.'),
  owed('R085', 'MP', ['Standards 7.3(b)'], 'The list of safe places and partners is kept up to date.'),
  owed('R086', 'RP', ['Standards 7.3(c)'], 'Senders and receivers cooperate, and the person’s needs come first.'),
  owed(
    'R087',
    'E',
    ['Standards 7.3(d)'],
    'The sender gives the receiver all relevant information that the person consents to.',
  ),
  owed('R088', 'EP', ['Standards 7.3(e)'], 'Prejudice is never a reason to refer or to decline.'),
  owed('R089', 'R', ['Standards 7.3(f)'], 'A provider knows its limits and refers on.'),
  owed(
    'R090',
    'ER',
    [
      'Standards 7.4(a)',
      'Standards 7.4(b)',
      'Standards 7.4(c)',
      'Standards 7.4(d)',
      'Standards 7.4(e)',
      'Policy III (reception)',
    ],
    'At reception safety comes first, then orientation, rules and time to settle before the intake interview.',
  ),
  owed(
    'R091',
    'RM',
    ['Standards 7.5(a)', 'Standards 7.5(b)', 'Policy III (planning)'],
    'Planning begins as soon as the person is identified, with the person, around their needs.',
  ),
  owed('R092', 'M', ['Standards 7.5(c)'], 'Plans are reviewed often.'),
  owed('R093', 'E', ['Standards 7.5(d)'], 'Each step of a plan has its outcome, its responsible person and its date.'),
  owed('R094', 'ER', ['Standards 7.5(e)'], 'What is done under a plan is documented, clearly and in confidence.'),
  owed('R095', 'RM', ['Standards 7.5(f)'], 'The person is given the plan whenever they ask.'),
  owed('R096', 'E', ['Standards 7.5(g)'], 'With the person’s consent the plan is made together with all who help.'),
];
