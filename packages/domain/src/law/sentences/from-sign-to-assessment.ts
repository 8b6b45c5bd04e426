import { part, whole } from '../sentence.ts';

const otherwise = 'Whether somebody works side by side, or only writes it so.';

/** The model of case management from the first sign to the assessment, Policy III: sentence by sentence. */
export const fromSignToAssessmentSentences = {
  R011a: part(
    'Policy III (phases)',
    'The case management process begins when a victim or potential victim is identified and continues until a case is closed.',
    ['case-opens', 'case-ends'],
    'Whoever is met by nobody who opens a file.',
  ),
  R011b: part(
    'Policy III (phases)',
    'The phases of the case management process are not always sequential but many steps need to be carried out simultaneously.',
    [],
    otherwise,
  ),
  R011c: part(
    'Standards 7',
    'The case management process begins when a victim of human trafficking or potential victim of human trafficking is identified and continues until a case is closed.',
    ['case-opens', 'case-ends'],
    'Whoever is met by nobody who opens a file.',
  ),
  R011d: part(
    'Standards 7',
    'The phases in the case management process are not always sequential as outlined below and in reality many steps need to be carried out simultaneously.',
    [],
    otherwise,
  ),
  R011e: part(
    'Standards 7',
    'Throughout the case management process, all the overarching rights of the victim outlined in chapter 2 of this minimum standard shall be effectively upheld.',
    ['provider-judged'],
    'A breach that nobody saw, or wrote down.',
  ),
  R012a: part(
    'Policy III (identification)',
    'However, if the victim is not able to freely leave their trafficked workplace, then an intervention is required.',
    ['rescued'],
    'Whether anybody goes.',
  ),
  R012b: part(
    'Policy III (identification)',
    'An intervention is the responsibility of the police officials.',
    ['rescued'],
    'Whether the police come.',
  ),
  R012c: part(
    'Policy III (identification)',
    'Service providers who have identified victims of trafficking shall not rescue victims alone.',
    ['rescued'],
    'Whoever goes without writing it down.',
  ),
  R013a: part(
    'Policy III (presumption of victim)',
    'If there is inconclusive evidence on whether a person identified is victim, it should be assumed that the individual is a victim.',
    ['determined', 'approved', 'case-ends', 'batch-ends'],
    'What is decided before anybody opens a record.',
  ),
  R013b: part(
    'Policy III (presumption of victim)',
    'This individual should have their rights respected and access to services in the same way as persons that are absolutely known to be victims of human trafficking.',
    ['served', 'refused-service'],
    'How somebody is spoken to.',
  ),
  R013c: whole(
    'Standards 7.1(c)',
    ['determined', 'case-ends', 'approved', 'batch-ends'],
    'What is decided before anybody opens a record.',
  ),
  R014a: part(
    'Policy III (crisis)',
    "Any incident where a person's psychological or physical safety is in danger will require a crisis intervention.",
    ['case-ends', 'erased', 'case-reopens', 'rescued'],
    'A danger that nobody reports.',
  ),
  R014b: part(
    'Policy III (crisis)',
    'For example, an individual with mental instability, such as suicidal tendencies, will mean a crisis intervention is required.',
    ['case-ends', 'erased', 'case-reopens'],
    'A state of mind that nobody notices.',
  ),
  R014c: part(
    'Policy III (crisis)',
    'A victim recently reintegrated back into their community who calls to notify service providers that their trafficker has appeared in the village also requires a immediate crisis intervention.',
    ['case-ends', 'erased', 'case-reopens', 'rescued'],
    'A call that nobody answers.',
  ),
  R015a: part(
    'Policy III (referral)',
    "The referring organization needs to clearly communicate the victim's expected results to the receiving organization so they are well-prepared to respond to the victim's requirements.",
    ['referred'],
    'A referral by telephone alone.',
  ),
  R015b: part(
    'Policy III (referral)',
    'Information about referral shall be shared with the victims in advance and there need to be informed consent from the victims.',
    ['referred'],
    'A referral by telephone alone.',
  ),
  R016a: part(
    'Policy III (team)',
    'Case planning is best achieved using a multi-disciplinary team.',
    ['planned'],
    'Whether the team has the professions that the person needs.',
  ),
  R016b: part(
    'Policy III (team)',
    'The multi-disciplinary team includes the victim, the case manager (officials/social affair workers), and other relevant professionals who are going to help with the recovery process.',
    ['planned'],
    'Whether the person was heard at the table.',
  ),
  R017: whole('Policy III (plan)', ['planned'], 'Whether the plan is a good one.'),
  R018a: part(
    'Policy III (assessment)',
    'Assessments shall be conducted to track the progress of the victim.',
    ['examined'],
    'Whether an assessment looked at what matters.',
  ),
  R018b: part(
    'Policy III (assessment)',
    'Assessments should give service providers an understanding of the success of interventions and enable service providers to determine any changing priorities or needs that shall be incorporated into the case plan.',
    ['examined', 'planned'],
    'Whether the change of the plan is the right one.',
  ),
  R018c: part(
    'Policy III (assessment)',
    'The results of assessments need to be shared with the victim.',
    ['examined', 'told'],
    'Whether the person understood it as it was meant.',
  ),
} as const;
