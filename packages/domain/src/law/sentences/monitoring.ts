import { part, whole } from '../sentence.ts';

/** Monitoring and evaluation, Standards 13: sentence by sentence. */
export const monitoringSentences = {
  R141: whole('Standards 13(a)', ['provider-judged'], 'A provider that nobody visits.'),
  R142a: part(
    'Standards 13(b)',
    'Regular evaluation on reintegration shall be done to ensure that victims are progressing in all fields.',
    ['lives-with', 'examined'],
    'What happens between two evaluations.',
  ),
  R142b: part(
    'Standards 13(b)',
    'Evaluation includes reviewing documents, site visits, and interviews with family, neighbors, local authorities, and the victim.',
    ['met', 'examined'],
    'Whether those who were asked told the truth.',
  ),
  R143: whole(
    'Standards 13(c)',
    ['lives-with', 'moved'],
    'Whether there is another place; a safer situation that is no place somebody assessed.',
  ),
  R144a: part(
    'Standards 13(d)',
    'shall monitor the implementation of the minimum standards by service providers at least once a year',
    ['provider-judged'],
    'A provider that is in no directory.',
  ),
  R144b: part(
    'Standards 13(d)',
    'Monitoring and evaluating of the implementation of the minimum standards shall be effectively carried out step by step for the protection of the rights of victims of human trafficking.',
    ['provider-judged'],
    'Whether a monitoring sees what is wrong.',
  ),
  R144c: whole('Policy VII.1(d)', ['provider-judged'], 'A provider that is in no directory.'),
  R145: whole('Standards 13 step 1', [], 'Whether whoever was trained learnt it.'),
  R146: whole('Standards 13 step 2', ['provider-judged'], 'Whether the instruction was understood.'),
  R147a: part(
    'Standards 13 step 3',
    'Monitor and evaluate the government and non-government program operators who provide services to victims of human trafficking within the jurisdiction of the Ministry of Social Affairs, Veterans and Youth Rehabilitation.',
    ['provider-judged', 'approved'],
    'A provider that is in no directory; and what the only overseer there is did against a rule: nobody else answers for it until a second one has a seat.',
  ),
  R147b: part(
    'Standards 13 step 3',
    'officials in charge of monitoring and evaluation shall request those service providers to make specific improvements and follow-up after a three month period',
    ['provider-judged', 'approved'],
    'Whether what was mended stays so.',
  ),
  R148: whole('Standards 13 step 4', ['provider-judged'], 'What the Minister decides.'),
} as const;
