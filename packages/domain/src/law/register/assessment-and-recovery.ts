import { owed } from '../obligation.ts';

/** Assessment and recovery: Standards 7.6 and 7.7. */
export const assessmentAndRecovery = [
  owed('R097', 'M', ['Standards 7.6(a)'], 'Physical and psychological health are assessed first.'),
  owed('R098', 'R', ['Standards 7.6(b)'], 'Assessment has many kinds and goes on.'),
  owed('R099', 'M', ['Standards 7.6(c)'], 'It is known which assessments are due, when and how.'),
  owed('R100', 'EM', ['Standards 7.6(d)'], 'The risk of going back is assessed as soon as practical.'),
  owed('R101', 'MP', ['Standards 7.6(e)'], 'Providers assess the quality of their services every year.'),
  owed('R102', 'E', ['Standards 7.6(f)'], 'Nobody is asked twice what the file already says.'),
  owed('R103', 'ER', ['Standards 7.6(g)'], 'Suspected victims are assessed too, and agree to aim and method.'),
  owed('R104', 'ER', ['Standards 7.6(h)'], 'What an assessment finds leads to services and enters the plan.'),
  owed(
    'R105',
    'ER',
    [
      'Standards 7.7(a)',
      'Standards 7.7(b)',
      'Standards 7.7(c)',
      'Standards 7.7(d)',
      'Standards 7.7(e)',
      'Standards 7.7(f)',
      'Standards 7.7(g)',
    ],
    'The person recovers at their own pace, chooses services and may decline any.',
  ),
];
