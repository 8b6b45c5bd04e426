import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { oneFileAPerson } from '../../rules/one-file-a-person.ts';
import { notYet, type Obligation, owed } from '../obligation.ts';

/** Assessment and recovery: Standards 7.6 and 7.7. */
export const assessmentAndRecovery: readonly Obligation[] = [
  owed('R097', 'M', ['Standards 7.6(a)'], 'Physical and psychological health are assessed first.', notYet('M')),
  owed('R098', 'R', ['Standards 7.6(b)'], 'Assessment has many kinds and goes on.', notYet('R')),
  owed('R099', 'M', ['Standards 7.6(c)'], 'It is known which assessments are due, when and how.', notYet('M')),
  owed(
    'R100',
    'EM',
    ['Standards 7.6(d)'],
    'The risk of going back is assessed as soon as practical.',
    notYet('EM', childIsPlacedOnlyWithASafeFamily),
  ),
  owed('R101', 'MP', ['Standards 7.6(e)'], 'Providers assess the quality of their services every year.', notYet('MP')),
  owed(
    'R102',
    'E',
    ['Standards 7.6(f)'],
    'Nobody is asked twice what the file already says.',
    notYet('E', oneFileAPerson),
  ),
  owed(
    'R103',
    'ER',
    ['Standards 7.6(g)'],
    'Suspected victims are assessed too, and agree to aim and method.',
    notYet('ER'),
  ),
  owed(
    'R104',
    'ER',
    ['Standards 7.6(h)'],
    'What an assessment finds leads to services and enters the plan.',
    notYet('ER'),
  ),
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
    'She recovers at her own pace, chooses her services and may decline any.',
    notYet('ER'),
  ),
];
