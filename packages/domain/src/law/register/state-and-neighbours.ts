import { owed } from '../obligation.ts';

/** The duties of the state and cooperation with neighbours: Policy V to VII, Standards 14 to 16. */
export const stateAndNeighbours = [
  owed(
    'R149',
    'P',
    ['Policy V.1', 'Policy V.2', 'Policy V.3'],
    'The aims can be measured: rights upheld, services received, no victim a second time.',
  ),
  owed(
    'R150',
    'P',
    ['Policy V.4(e)', 'Policy V.4(f)', 'Policy V.4(p)'],
    'Coordination, common monitoring and trust, which the Policy finds lacking, are worked on.',
  ),
  owed(
    'R151',
    'P',
    ['Policy V.6(a)', 'Policy V.6(b)', 'Policy V.6(c)', 'Policy V.6(d)'],
    'Needs of the sector are assessed, access grows, and both are evaluated.',
  ),
  owed(
    'R152',
    'ER',
    ['Policy VI.a', 'Foreword (Poipet)'],
    'Whoever is repatriated or deported is received without discrimination, and so is every vulnerable child.',
  ),
  owed(
    'R153',
    'EP',
    ['Policy VI.b'],
    'Foreign victims have the same rights and services as Cambodians, from beginning to end.',
  ),
  owed(
    'R154',
    'ERM',
    ['Policy VI.b'],
    'Before and during a repatriation those concerned in the receiving country are informed.',
  ),
  owed('R155', 'R', ['Policy VI.c'], 'Victims who come from provincial departments enter the same process.'),
  owed('R156', 'E', ['Policy VI.d'], 'Reintegration and follow-up are well planned.'),
  owed(
    'R157',
    'PO',
    [
      'Policy VII.1(a)',
      'Policy VII.1(b)',
      'Policy VII.1(c)',
      'Policy VII.1(e)',
      'Policy VII.1(f)',
      'Policy VII.1(g)',
      'Policy VII.1(h)',
    ],
    'The Ministry reviews policies, spreads them, funds, coordinates and chairs the cluster.',
  ),
  owed(
    'R158',
    'PO',
    ['Policy VII.2(a)', 'Policy VII.2(b)', 'Policy VII.2(e)', 'Policy VII.2(f)', 'Policy VII.2(g)'],
    'Officials and organisations implement the policies, find funds and work together.',
  ),
  owed('R159', 'MP', ['Policy VII.2(c)'], 'Organisations report and help the Ministry to monitor.'),
  owed('R160', 'RM', ['Policy VII.3.a(1)'], 'There is a national plan of action every two years.'),
  owed(
    'R161',
    'R',
    ['Policy VII.3.a(2)', 'Policy VII.3.a(3)'],
    'Strategies and recommendations for cooperation are prepared.',
  ),
  owed(
    'R162',
    'EMP',
    ['Policy VII.3.a(4)'],
    'The agreements are monitored and reported to the bilateral committees once a year.',
  ),
  owed('R163', 'R', ['Policy VII.3.a(5)'], 'Organisations help to carry out the agreements.'),
  owed(
    'R164',
    'RMP',
    ['Policy VII.3.a(6)'],
    'Disputes on an agreement are negotiated, or reported to both governments.',
  ),
  owed(
    'R165',
    'RP',
    ['Policy VII.3.b(1)', 'Policy VII.3.b(2)', 'Policy VII.3.b(3)', 'Policy VII.3.b(4)', 'Policy VII.3.b(5)'],
    'Organisations and local authorities cooperate in cases, and against unsafe migration.',
  ),
  owed(
    'R166',
    'R',
    ['Prakas 852 Art 3', 'Standards 15', 'Standards 16'],
    'The units that the two Prakas oblige are known by name.',
  ),
  owed(
    'R167',
    'R',
    ['Prakas 852 Art 2', 'Standards 14'],
    'What contradicts the Prakas is void: which text judged what can always be told.',
  ),
];
