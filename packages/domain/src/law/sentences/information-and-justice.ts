import { part, whole } from '../sentence.ts';

const understood = 'Whether the person understood it as it was meant.';

/** Information, services and justice, Standards 6.5 to 6.7: sentence by sentence. */
export const informationAndJusticeSentences = {
  R048a: whole('Standards 6.5(a)', ['told'], understood),
  R048b: part(
    'Policy IV (information)',
    'The right to information which refers to the right of a victim to know specific details and all particulars that affects the individual.',
    ['told', 'shown'],
    'What nobody who works on the case knows.',
  ),
  R048c: part(
    'Policy IV (information)',
    'This includes information about their legal options, cases pending, medical status, their family and community, and skills training, plus any other relevant information relating to their case.',
    ['told', 'shown'],
    'What nobody who works on the case knows.',
  ),
  R049a: whole('Standards 6.5(b)', ['told'], understood),
  R049b: whole('Standards 6.5(c)', ['told'], understood),
  R050a: whole('Standards 6.5(d)', ['shown'], 'Records that lie elsewhere: a hospital’s, a court’s.'),
  R050b: part(
    'Standards 11',
    "Victims of human trafficking shall have access to their own records kept by the service providers who are in charge of the victims' residential services.",
    ['shown'],
    'Records that a shelter keeps on paper alone.',
  ),
  R050c: part(
    'Standards 11(9)',
    'Victims have the right to check their own records, including personal profile and medical records.',
    ['shown'],
    'Records that lie elsewhere: a hospital’s, a court’s.',
  ),
  R051a: part(
    'Standards 6.5(e)',
    'Victims who do not speak and/or read Khmer shall be provided with a translator so they can understand all written and verbal information.',
    ['told', 'questioned', 'consented', 'examined', 'decided', 'in-care-of', 'shown', 'published'],
    'Whether the interpreter says what was said; somebody who speaks Khmer and does not read it.',
  ),
  R051b: part(
    'Standards 6.5(e)',
    'In case of a victim with a disability such as muteness or deafness a sign language translator shall interpret with the victim.',
    ['told', 'questioned', 'consented', 'examined', 'decided', 'in-care-of', 'shown', 'published'],
    'Whether a sign-language interpreter can be found.',
  ),
  R052: whole('Standards 6.5(f)', ['told', 'shown'], 'Whether the manner suits the child.'),
  R053: whole('Standards 6.6(a)', ['served', 'refused-service'], 'Whether the service exists where the person is.'),
  R054a: whole('Standards 6.6(b)', ['referred'], 'Whether institutions help each other where nobody writes it down.'),
  R054b: whole('Standards 6.6(c)', ['planned'], 'Whether the person was heard.'),
  R055a: whole('Standards 6.7(a)', ['told'], understood),
  R055b: whole('Standards 6.7(b)', ['served'], 'Whether there is a lawyer.'),
  R055c: whole('Policy IV (justice)', ['served'], 'What a court does.'),
  R056: whole('Standards 6.7(c)', ['decided', 'questioned'], 'Pressure that nobody saw.'),
  R057: whole('Standards 6.7(d)', ['decided'], 'What a court does.'),
  R058: whole('Standards 6.7(e)', ['questioned'], 'A hearing of which nobody hears.'),
} as const;
