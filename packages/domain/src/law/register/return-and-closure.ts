import { firstVisitAfterReturn } from '../../clocks/first-visit-after-return.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { visitIsAnnounced } from '../../rules/visit-is-announced.ts';
import { enforced, notYet, type Obligation, owed, recorded, reminded } from '../obligation.ts';

/** Reintegration, follow-up and closure: Standards 7.8 to 7.10. */
export const returnAndClosure: readonly Obligation[] = [
  owed(
    'R106',
    'E',
    ['Standards 7.8(a)', 'Policy III (reintegration)'],
    'Where and when she is reintegrated is her decision.',
    notYet('E'),
  ),
  owed('R107', 'E', ['Standards 7.8(b)'], 'The community is told only when she asks for it.', notYet('E')),
  owed('R108', 'R', ['Standards 7.8(c)'], 'Skills training fits the community she goes to.', notYet('R')),
  owed(
    'R109',
    'E',
    ['Standards 7.8(d)'],
    'Reintegration begins only after person and place were properly assessed.',
    notYet('E', childIsPlacedOnlyWithASafeFamily),
  ),
  owed(
    'R110',
    'EM',
    ['Standards 7.8(e)'],
    'Reintegration begins on trial, and safety is looked at again and again.',
    notYet('EM'),
  ),
  owed('R111', 'M', ['Standards 7.8(f)'], 'A crisis after reintegration is watched for.', notYet('M')),
  owed('R112', 'R', ['Standards 7.8(g)'], 'The family is helped too.', notYet('R')),
  owed('R113', 'RM', ['Standards 7.8(h)'], 'A minor goes on with school.', notYet('RM')),
  owed(
    'R114',
    'RM',
    ['Standards 7.9(a)', 'Standards 7.9(b)', 'Standards 7.9(c)'],
    'Follow-up is planned, its visits agreed with her and linked to local services.',
    reminded(firstVisitAfterReturn),
    notYet('R'),
  ),
  owed(
    'R115',
    'ER',
    ['Standards 7.9(d)'],
    'She knows when a visit comes, unless it is a spot check.',
    enforced(visitIsAnnounced),
    recorded('recordVisit'),
  ),
  owed('R116', 'R', ['Standards 7.9(e)'], 'Visits are discreet.', notYet('R')),
  owed(
    'R117',
    'E',
    ['Standards 7.10(a)'],
    'Before closing she is in better health, stable, settled and confident.',
    notYet('E'),
  ),
  owed('R118', 'E', ['Standards 7.10(b)'], 'She is consulted on the closing.', notYet('E')),
  owed(
    'R119',
    'E',
    ['Standards 7.10(c)'],
    'Who cannot be reached is sought through family and providers before closing.',
    notYet('E'),
  ),
  owed(
    'R120',
    'ER',
    ['Standards 7.10(d)'],
    'She, her family and the community are prepared for the closing.',
    notYet('ER'),
  ),
  owed(
    'R121',
    'E',
    ['Standards 7.10(e)'],
    'No case is closed in haste because somebody does not cooperate.',
    notYet('E'),
  ),
  owed('R122', 'EP', ['Standards 7.10(f)'], 'A closing that failed is analysed, to learn from.', notYet('EP')),
];
