import { owed } from '../obligation.ts';

/** Those who help, the directive on reintegration, records and media: Standards 8 to 12. */
export const staffAndRecords = [
  owed(
    'R123',
    'RO',
    ['Standards 8.1(a)', 'Standards 8.1(b)', 'Standards 8.1(c)', 'Standards 8.1(d)', 'Standards 8.1(e)'],
    'Those who help look after themselves and keep a professional distance.',
  ),
  owed('R124', 'ER', ['Standards 8.1(f)'], 'A worker may ask that a case goes to somebody else.'),
  owed('R125', 'M', ['Standards 8.1(g)'], 'Workers refresh their knowledge.'),
  owed(
    'R126',
    'MP',
    ['Standards 8.2(a)', 'Standards 8.2(b)', 'Standards 8.2(c)'],
    'Managers give relief and watch for burnout.',
  ),
  owed('R127', 'RO', ['Standards 8.2(d)'], 'There is a budget against stress.'),
  owed('R128', 'ERP', ['Standards 9'], 'Shelters under a memorandum follow the four phases of directive 009.'),
  owed(
    'R129',
    'RMP',
    ['Standards 10(a)', 'Standards 10(b)', 'Standards 10(c)', 'Standards 10(e)', 'Standards 10(f)'],
    'Directors and departments spread the Policy and the Standards, and live by them.',
  ),
  owed('R130', 'P', ['Standards 10(d)'], 'Organisations cooperate with the Ministry.'),
  owed(
    'R131',
    'R',
    ['Standards 11(1)', 'Standards 11'],
    'A file has name and alias, photo, sex, date and place of birth.',
  ),
  owed('R132', 'R', ['Standards 11(2)'], 'A file has dates and addresses before and after, and the narrative.'),
  owed('R133', 'R', ['Standards 11(3)'], 'A file has parents, siblings and relatives.'),
  owed(
    'R134',
    'ER',
    ['Standards 11(4)'],
    'Family and household are assessed in confidence, and the result enters the plan.',
  ),
  owed('R135', 'ER', ['Standards 11(5)'], 'Medical and psychological records are part of a file.'),
  owed('R136', 'M', ['Standards 11(6)'], 'A file is updated regularly.'),
  owed(
    'R137',
    'E',
    ['Standards 11(7)'],
    'HIV status and family are never shared without informed consent, and only in the person’s best interest.',
  ),
  owed('R138', 'EM', ['Standards 11(9)'], 'Whom reading the file hurts has urgent psychological support.'),
  owed('R139', 'RP', ['Standards 11(9)'], 'The seven forms and two special forms of directive 009 are used.'),
  owed(
    'R140',
    'ER',
    ['Standards 12'],
    'Something is published only for the person’s benefit and with their informed consent.',
  ),
];
