import { owed } from '../obligation.ts';

/** Monitoring and evaluation: Standards 13. */
export const monitoring = [
  owed('R141', 'RP', ['Standards 13(a)'], 'Social workers monitor and encourage providers.'),
  owed('R142', 'RM', ['Standards 13(b)'], 'Reintegration is evaluated regularly, by papers, visits and interviews.'),
  owed('R143', 'EM', ['Standards 13(c)'], 'Who is not treated rightly at home is moved to another assessed place.'),
  owed('R144', 'MP', ['Standards 13(d)', 'Policy VII.1(d)'], 'Every provider is monitored at least once a year.'),
  owed('R145', 'RP', ['Standards 13 step 1'], 'The Standards are spread and trained.'),
  owed('R146', 'R', ['Standards 13 step 2'], 'Monitoring ends in instruction, appreciation or a renewed memorandum.'),
  owed(
    'R147',
    'EM',
    ['Standards 13 step 3'],
    'A failing provider gets specific requests and a follow-up after three months.',
  ),
  owed('R148', 'EMP', ['Standards 13 step 4'], 'Who still fails after three months is reported to the Minister.'),
];
