import { part, whole } from '../sentence.ts';

/** What trafficking is, and where victims are cared for, Policy I and II, Standards 3: sentence by sentence. */
export const overviewAndSettingsSentences = {
  R001: whole(
    'Policy I (purposes)',
    ['determined', 'reported'],
    'A purpose that nobody asked about, or that the person did not tell.',
  ),
  R002a: part(
    'Policy I (stages)',
    'Human trafficking occurs in three stages: the recruitment, transportation and exploitation of individuals.',
    ['determined'],
    'Whether what is written of each stage is true.',
  ),
  R002b: part(
    'Policy III (identification)',
    'The three key factors that need to be present for a person to be identified as a victim of human trafficking are recruitment, transportation and exploitation.',
    ['determined'],
    'Whether what is written of each stage is true.',
  ),
  R003: whole('Policy I (figures of 2008)', ['reported'], 'Returns that nobody entered.'),
  R004a: part(
    'Policy I (stages)',
    'Attention is paid to providing victims of human trafficking with safety and protection from threats, violence, and abuses.',
    ['served'],
    'Whether the protection was there when the threat came.',
  ),
  R004b: part(
    'Policy I (stages)',
    'Basic needs to be provided are shelter, food, medical and psychological care, legal protection, while upholding confidentiality, and legal remedies as well as witness protection.',
    ['served'],
    'Whether the help came, and was good.',
  ),
  R005a: part(
    'Policy II',
    'victims of human trafficking require special protection of their human rights',
    ['in-care-of', 'phase-set'],
    'What happens in the place once the door is closed.',
  ),
  R005b: part(
    'Policy II',
    'This policy only addresses services and places that protect the rights of victims and provide care in government shelters, NGO shelters, and communities.',
    ['in-care-of', 'phase-set'],
    'Places that nobody has entered in the directory.',
  ),
  R005c: part(
    'Standards 3',
    'The minimum standards for the protection of the rights of victims of human trafficking set for the implementation in this Prakas apply across the following situations',
    ['in-care-of', 'phase-set'],
    'What happens in the place once the door is closed.',
  ),
  R005d: part(
    'Standards 3',
    'Protection at a short-term transit center aims to provide comprehensive support and care required to identify the urgent needs of victims and connect them with external services.',
    ['in-care-of', 'served', 'phase-set'],
    'Whether the service outside takes the person in.',
  ),
  R005e: part(
    'Standards 3',
    'Protection at a long-term shelter aims to provide a venue in which health services, legal representation, general education, vocational skill training, counseling, and life skills for victims can be provided.',
    ['in-care-of', 'served', 'phase-set'],
    'Whether the shelter has what it offers.',
  ),
  R005f: part(
    'Standards 3',
    'Protection of victims in communities is provided by Buddhist monasteries, other religious venues, by biological families and relatives of the victim.',
    ['in-care-of', 'lives-with', 'phase-set'],
    'How those who take somebody in treat the person.',
  ),
  R006: part(
    'Policy II.A',
    'Caring for victims of human trafficking at the police station or at immigration offices shall be undertaken with cooperation between police officials including police from the Anti-Human Trafficking and Juvenile Protection Unit, border police, and social affairs officials.',
    ['determined', 'questioned'],
    'Whether those who are named were in the room.',
  ),
  R007a: part(
    'Policy II.B',
    "A short-term transit centre shall offer intensive care and support, identifying the victim's immediate needs and linking to outside services.",
    ['in-care-of', 'served', 'phase-set', 'batch-ends', 'case-opens'],
    'Whether the care was intensive.',
  ),
  R007b: part(
    'Policy II.B',
    'Caring for victims of human trafficking at the short-term transit centre shall include involvement from social affairs workers, counselors and caregivers.',
    [],
    'Whether the centre has counsellors and caregivers, and enough of them.',
  ),
  R008a: part(
    'Policy II.B',
    'It is necessary that their manner of questioning is victim-friendly and does not cause trauma to the victim.',
    ['questioned'],
    'The tone of a question, in a court or a police station.',
  ),
  R008b: part(
    'Policy II.C',
    'It is necessary that their manner of questioning is victim-friendly and does not cause trauma to the victims.',
    ['questioned'],
    'The tone of a question, in a court or a police station.',
  ),
  R008c: part(
    'Policy II.C',
    "All relevant service providers shall be familiar with the victims' case plans and rehabilitation plans.",
    ['planned', 'shown'],
    'Whether whoever read the plan acts by it.',
  ),
  R009a: part(
    'Policy II.C',
    'A victim may enter a long-term shelter if their family cannot be traced or if they cannot return to their family for safety reasons.',
    ['in-care-of', 'lives-with'],
    'Whether the search for the family was done in earnest.',
  ),
  R009b: part(
    'Policy II.C',
    'In a long-term shelter, a victim shall have access to health services, legal protection, education in schools, vocational skill training, counseling and life skills as appropriate.',
    ['served', 'refused-service'],
    'Whether a school or a hospital has a place.',
  ),
  R009c: part(
    'Policy II.C',
    'Caring for victims of human trafficking shall include involvement of social workers, counselors, and caregivers.',
    [],
    'Whether the shelter has counsellors and caregivers, and enough of them.',
  ),
  R010a: part(
    'Policy II.D',
    'If the victim agrees, the Commune/Sangkat Chief and Commune Council Women and Children Focal Point may also play a role in assisting reintegration and minimizing discrimination in the community.',
    ['disclosed', 'met'],
    'What neighbours tell each other.',
  ),
  R010b: part(
    'Policy II.D',
    'Caring for victims in the community shall be done by the Social Affairs Workers and NGO social workers who conduct follow-up visits to individuals to check their reintegration progress.',
    ['met'],
    'Whether the commune has a social worker.',
  ),
} as const;
