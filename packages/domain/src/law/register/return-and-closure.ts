import { owed } from '../obligation.ts';

/** Reintegration, follow-up and closure: Standards 7.8 to 7.10. */
export const returnAndClosure = [
  owed(
    'R106',
    'E',
    ['Standards 7.8(a)', 'Policy III (reintegration)'],
    'Where and when a person is reintegrated is their own decision.',
  ),
  owed('R107', 'E', ['Standards 7.8(b)'], 'The community is told only when the person asks for it.'),
  owed('R108', 'R', ['Standards 7.8(c)'], 'Skills training fits the community the person goes to.'),
  owed('R109', 'E', ['Standards 7.8(d)'], 'Reintegration begins only after person and place were properly assessed.'),
  owed('R110', 'EM', ['Standards 7.8(e)'], 'Reintegration begins on trial, and safety is looked at again and again.'),
  owed('R111', 'M', ['Standards 7.8(f)'], 'A crisis after reintegration is watched for.'),
  owed('R112', 'R', ['Standards 7.8(g)'], 'The family is helped too.'),
  owed('R113', 'RM', ['Standards 7.8(h)'], 'A minor goes on with school.'),
  owed(
    'R114',
    'RM',
    ['Standards 7.9(a)', 'Standards 7.9(b)', 'Standards 7.9(c)'],
    'Follow-up is planned, its visits agreed with the person and linked to local services.',
  ),
  owed('R115', 'ER', ['Standards 7.9(d)'], 'The person knows when a visit comes, unless it is a spot check.'),
  owed('R116', 'R', ['Standards 7.9(e)'], 'Visits are discreet.'),
  owed(
    'R117',
    'E',
    ['Standards 7.10(a)'],
    'Before closing the person is in better health, stable, settled and confident.',
  ),
  owed('R118', 'E', ['Standards 7.10(b)'], 'The person is consulted on the closing.'),
  owed(
    'R119',
    'E',
    ['Standards 7.10(c)'],
    'Who cannot be reached is sought through family and providers before closing.',
  ),
  owed('R120', 'ER', ['Standards 7.10(d)'], 'The person, the family and the community are prepared for the closing.'),
  owed('R121', 'E', ['Standards 7.10(e)'], 'No case is closed in haste because somebody does not cooperate.'),
  owed('R122', 'EP', ['Standards 7.10(f)'], 'A closing that failed is analysed, to learn from.'),
];
