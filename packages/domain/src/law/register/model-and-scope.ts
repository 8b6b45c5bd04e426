import { owed } from '../obligation.ts';

/** The model of case management and whom the standards bind: Policy III and IV, Standards 2 to 5. */
export const modelAndScope = [
  owed(
    'R011',
    'ER',
    ['Policy III (phases)', 'Standards 7'],
    'A case runs from the first sign to its closure, its phases side by side and in any order.',
  ),
  owed('R012', 'EM', ['Policy III (identification)'], 'Nobody rescues alone: an intervention is for the police.'),
  owed(
    'R013',
    'E',
    ['Policy III (presumption of victim)', 'Standards 7.1(c)'],
    'Whoever may be a victim is treated as one until there is conclusive evidence otherwise.',
  ),
  owed('R014', 'EM', ['Policy III (crisis)'], 'A crisis can begin again in any phase, also after reintegration.'),
  owed(
    'R015',
    'ER',
    ['Policy III (referral)'],
    'A referral says what the person expects, is told to them beforehand and has their informed consent.',
  ),
  owed('R016', 'R', ['Policy III (team)'], 'A team plans the case, and the person is one of it.'),
  owed(
    'R017',
    'ER',
    ['Policy III (plan)'],
    'Plan and progress are written down with intention, objective, challenges and procedure.',
  ),
  owed('R018', 'RM', ['Policy III (assessment)'], 'The results of an assessment are shared with the person.'),
  owed(
    'R019',
    'ER',
    ['Policy III (consultation)'],
    'Providers consult the municipal or provincial department before reintegrating.',
  ),
  owed(
    'R020',
    'ER',
    ['Policy III (closure)'],
    'A case closes well on four criteria: family relations, family economy, daily life, lasting stability.',
  ),
  owed(
    'R021',
    'ER',
    ['Policy III (reopening)'],
    'A case is opened again when the person is traumatised again, and every earlier closure stays.',
  ),
  owed(
    'R022',
    'E',
    ['Standards 2'],
    'The standards bind everybody who assists victims, officials and organisations alike.',
  ),
  owed(
    'R023',
    'E',
    ['Standards 4'],
    'Rights need not be earned and cannot be traded away: no service depends on helping the police.',
  ),
  owed(
    'R024',
    'EMP',
    ['Standards 5', 'Policy VII.2(d)'],
    'An organisation works with victims only under a memorandum with the Ministry.',
  ),
  owed(
    'R025',
    'R',
    ['Policy II.D'],
    'Helpers in the community know the person’s triggers and tell them where the closest services are.',
  ),
  owed(
    'R026',
    'ER',
    ['Policy III (rescue)'],
    'A rescue is planned with social workers and leads to a safe place with food, care and help.',
  ),
  owed('R027', 'R', ['Policy III (recovery)'], 'Recovery is tailored to the one person.'),
  owed(
    'R028',
    'E',
    ['Policy IV (services)'],
    'The right to services lasts until the person has recovered: no clock ends it.',
  ),
  owed('R029', 'R', ['Policy IV (freedom of movement)'], 'Going home is a foreign victim’s right, not a duty.'),
];
