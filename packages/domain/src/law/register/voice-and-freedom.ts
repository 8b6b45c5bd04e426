import { owed } from '../obligation.ts';

/** Normality, participation, decisions and movement: Standards 6.8 to 6.11. */
export const voiceAndFreedom = [
  owed(
    'R059',
    'R',
    ['Standards 6.8(a)', 'Standards 6.8(b)', 'Standards 6.8(c)', 'Standards 6.8(d)', 'Policy IV (normality)'],
    'The person is helped into the community of their choice, and stigma is worked against.',
  ),
  owed('R060', 'ER', ['Standards 6.8(e)'], 'The person can have contact with the family when it is safe.'),
  owed(
    'R061',
    'RM',
    ['Standards 6.9(a)', 'Standards 6.9(b)', 'Standards 6.9(c)', 'Standards 6.9(d)', 'Policy IV (participation)'],
    'The person takes part in all planning, informed in advance, and a child’s opinion counts.',
  ),
  owed(
    'R062',
    'ER',
    ['Standards 6.10(a)', 'Standards 6.10(b)', 'Policy IV (decision-making)'],
    'The person has time to reflect before a decision, and nobody hurries them.',
  ),
  owed(
    'R063',
    'R',
    ['Standards 6.10(c)'],
    'When what the person prefers is not possible, they are helped to an alternative.',
  ),
  owed(
    'R064',
    'ER',
    ['Standards 6.10(d)'],
    'Decisions are made for an adult only when the person is unable to make them.',
  ),
  owed('R065', 'R', ['Standards 6.10(e)'], 'A child decides as far as the child’s safety allows.'),
  owed('R066', 'RM', ['Standards 6.10(f)'], 'What was decided without the person is explained to them.'),
  owed('R067', 'MP', ['Standards 6.11(a)'], 'A foreign victim goes home promptly and humanely.'),
  owed(
    'R068',
    'R',
    ['Standards 6.11(b)', 'Policy II.D (choice)'],
    'In their own country the person lives in the community they choose, and may move.',
  ),
  owed(
    'R069',
    'E',
    ['Standards 6.11(c)'],
    'An adult without criminal charges may leave, and is never held against their will.',
  ),
  owed(
    'R070',
    'ERM',
    ['Standards 6.11(d)'],
    'A child may be kept only for the child’s safety, while the family is sought quickly.',
  ),
  owed('R071', 'E', ['Standards 6.11(e)', 'Standards 7.1(d)'], 'Whoever may be a child is treated as a child.'),
  owed('R072', 'MP', ['Standards 6.11 (in brief)', 'Standards 7.1(d)'], 'Finding out an uncertain age comes first.'),
];
