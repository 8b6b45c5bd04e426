import { part, whole } from '../sentence.ts';
import { fromSignToAssessmentSentences } from './from-sign-to-assessment.ts';

/** The model of case management and whom the standards bind, Policy III and IV, Standards 2 to 5: sentence by sentence. */
export const modelAndScopeSentences = {
  ...fromSignToAssessmentSentences,
  R019: part(
    'Policy III (consultation)',
    'National and international service providers shall consult with municipal/provincial social affair officials to reintegrate victims of human trafficking.',
    ['reintegrated', 'case-ends'],
    'A return to the family that no provider arranges; and care by the family, which is protection in the community, until the case closes.',
  ),
  R020a: part(
    'Policy III (closure)',
    "Case closure is the process of finalizing a victim's case in consultation with the victim and other relevant parties and indicating an end to service.",
    ['case-ends'],
    'Whether the others who were asked told what they think.',
  ),
  R020b: part(
    'Policy III (closure)',
    'Successful case closure can be made possible based on the following criteria',
    ['case-ends'],
    'Whether what is said to be stable stays so.',
  ),
  R021: whole('Policy III (reopening)', ['case-reopens'], 'Whoever does not come back, and whom nobody visits.'),
  R022a: part(
    'Standards 2',
    "The minimum standards for protection of the rights of victims of human trafficking use a victim-centered and rights-based approach, focusing on the victim's needs throughout the general support process.",
    [],
    'The mind in which somebody works.',
  ),
  R022b: part(
    'Standards 2',
    'The minimum standards apply to all people providing assistance to victims of human trafficking, including social affairs officials, law enforcement officials and all international and national service providers working in Cambodia.',
    ['seated', 'provider-judged'],
    'Whoever helps without the platform.',
  ),
  R023: part(
    'Standards 4',
    'Rights refer to the entitlements of every victim of human trafficking, that do not have to be earned and cannot be traded away.',
    ['served', 'refused-service'],
    'A condition that is only spoken.',
  ),
  R024a: whole(
    'Standards 5',
    ['referred', 'disclosed'],
    'An organisation that works without the platform and without a memorandum; and a stay in a transit centre, which asks for none: it names the place and not who runs it, and a centre of the Ministry needs none.',
  ),
  R024b: whole(
    'Policy VII.2(d)',
    ['referred', 'disclosed'],
    'An organisation that works without the platform and without a memorandum; and a stay in a transit centre, which asks for none: it names the place and not who runs it, and a centre of the Ministry needs none.',
  ),
  R025a: part(
    'Policy II.D',
    'Caregivers, who have less control of the community environment, need to be aware of triggers that may re-traumatize the victim.',
    ['in-care-of'],
    'Whether whoever was told remembers it.',
  ),
  R025b: part(
    'Policy II.D',
    'Caregivers need to be able to inform the victim of how they can access the closest medical, psychological and financial services.',
    ['told'],
    'Whether the service is still there.',
  ),
  R026: part(
    'Policy III (rescue)',
    'Police may conduct raid/rescues to remove the victim from the trafficked situation in consultation with social workers to ensure that the victims are moved to a safe place and provided with necessary emergency assistance, such as shelter, food, medical and psychological care.',
    ['rescued', 'moved'],
    'A raid of which social workers hear afterwards.',
  ),
  R027: part(
    'Policy III (recovery)',
    "Service providers shall ensure that the recovery process is tailored to a victim's individual needs.",
    ['planned'],
    'Whether the plan of one is a copy of another.',
  ),
  R028: whole('Policy IV (services)', ['case-ends', 'refused-service'], 'Whether a service that goes on still helps.'),
  R029: whole('Policy IV (freedom of movement)', ['returned', 'moved'], 'A border that another state keeps closed.'),
} as const;
