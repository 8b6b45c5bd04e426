import { owed } from '../obligation.ts';

/** What trafficking is, and where victims are cared for: Policy I and II, Standards 3. */
export const overviewAndSettings = [
  owed(
    'R001',
    'RP',
    ['Policy I (purposes)'],
    'Each purpose of trafficking that the Policy lists has a code of its own.',
  ),
  owed(
    'R002',
    'ER',
    ['Policy I (stages)', 'Policy III (identification)'],
    'A victim is confirmed when recruitment, transportation and exploitation are all found; with fewer the person stays a presumed victim.',
  ),
  owed(
    'R003',
    'P',
    ['Policy I (figures of 2008)'],
    'The national figures can be read again: returns by country, and referrals inside Cambodia.',
  ),
  owed(
    'R004',
    'RM',
    ['Policy I (stages)'],
    'Safety, shelter, food, care, legal protection, remedies and confidentiality are asked about in every case.',
  ),
  owed(
    'R005',
    'ER',
    ['Policy II', 'Standards 3'],
    'Where a victim is cared for decides what is owed there: identification, transit centre, long-term shelter, community.',
  ),
  owed(
    'R006',
    'R',
    ['Policy II.A'],
    'At a police or immigration post police and social affairs identify victims together.',
  ),
  owed('R007', 'MP', ['Policy II.B'], 'A transit centre finds immediate needs and links to services outside.'),
  owed(
    'R008',
    'RM',
    ['Policy II.B', 'Policy II.C'],
    'Questions by judges and lawyers are gentle, and whoever helps knows the plan.',
  ),
  owed(
    'R009',
    'ER',
    ['Policy II.C'],
    'A long-term shelter takes a person in when the family is not found or is not safe, and then offers the whole range of services.',
  ),
  owed('R010', 'E', ['Policy II.D'], 'Commune chiefs and focal points help only when the person agrees.'),
];
