import { part, whole } from '../sentence.ts';

/** Reintegration, follow-up and closure, Standards 7.8 to 7.10: sentence by sentence. */
export const returnAndClosureSentences = {
  R106a: part(
    'Standards 7.8(a)',
    "Strategically, where and when reintegration will occur will depend on the victim's decision.",
    ['lives-with', 'decided', 'reintegrated'],
    'Pressure that nobody saw.',
  ),
  R106b: part(
    'Policy III (reintegration)',
    "Reintegration is the process of a victim's return and resettlement into their family and community based on their personal decision.",
    ['lives-with', 'decided', 'reintegrated'],
    'Pressure that nobody saw.',
  ),
  R106c: part(
    'Policy III (reintegration)',
    'Successful reintegration shall be the ultimate goal when providing assistance to victims of human trafficking.',
    ['reported'],
    'Whether a life is a good one.',
  ),
  R107: whole('Standards 7.8(b)', ['disclosed', 'met'], 'What a village hears from elsewhere.'),
  R108: whole('Standards 7.8(c)', ['served'], 'Whether there is work for the skill.'),
  R109: whole('Standards 7.8(d)', ['lives-with', 'reintegrated'], 'Whether the assessment saw the risk.'),
  R110: whole('Standards 7.8(e)', ['lives-with', 'reintegrated'], 'What happens between two visits.'),
  R111: whole('Standards 7.8(f)', ['met'], 'A crisis that nobody reports.'),
  R112: whole('Standards 7.8(g)', ['served'], 'Whether the family takes the help.'),
  R113: whole('Standards 7.8(h)', ['served'], 'Whether the school has a place.'),
  R114a: whole('Standards 7.9(a)', ['planned'], 'Whether the plan follows the needs.'),
  R114b: part(
    'Standards 7.9(b)',
    'The number of follow-up visits to be conducted shall be determined based on discussions between the victim and service providers.',
    ['planned', 'met'],
    'Whether the person could say no.',
  ),
  R114c: whole('Standards 7.9(c)', ['served'], 'Whether the service exists where the person is.'),
  R115: whole(
    'Standards 7.9(d)',
    ['met'],
    'A visit that nobody writes down; whether the hour that was told is the hour of the visit.',
  ),
  R116: whole('Standards 7.9(e)', ['met'], 'What neighbours see.'),
  R117: whole('Standards 7.10(a)', ['case-ends'], 'Whether somebody is well.'),
  R118: whole('Standards 7.10(b)', ['case-ends'], 'Whether the person said what they think.'),
  R119: whole('Standards 7.10(c)', ['case-ends'], 'Whether an attempt was made in earnest.'),
  R120: whole('Standards 7.10(d)', ['case-ends'], 'Whether the family and the community are ready.'),
  R121a: part(
    'Standards 7.10(e)',
    'There shall not be a hasty case closure when a victim is uncooperative.',
    ['case-ends', 'approved'],
    'Whether the time given was used.',
  ),
  R121b: part(
    'Standards 7.10(e)',
    "service providers shall try to understand the reasons for the victim's behavior",
    ['case-ends', 'approved'],
    'Whether the reasons found are the true ones.',
  ),
  R122: whole('Standards 7.10(f)', ['case-ends', 'reported'], 'Whether anybody learns from it.'),
} as const;
