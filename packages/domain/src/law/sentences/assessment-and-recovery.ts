import { part, whole } from '../sentence.ts';

/** Assessment and recovery, Standards 7.6 and 7.7: sentence by sentence. */
export const assessmentAndRecoverySentences = {
  R097: whole('Standards 7.6(a)', ['examined'], 'Whether there is a doctor.'),
  R098: whole('Standards 7.6(b)', ['examined'], 'Whether whoever assesses recognises it.'),
  R099: whole('Standards 7.6(c)', ['examined'], 'Whether the manner suits the person.'),
  R100: whole('Standards 7.6(d)', ['lives-with', 'reintegrated'], 'Whether the assessment saw the risk.'),
  R101: whole('Standards 7.6(e)', ['provider-judged'], 'Whether a provider judges itself fairly.'),
  R102: whole('Standards 7.6(f)', ['questioned', 'examined'], 'A question whose answer nobody writes down.'),
  R103a: part(
    'Standards 7.6(g)',
    'Assessments and interviews shall be conducted on suspected victims.',
    ['examined', 'questioned'],
    'Whoever is suspected by nobody.',
  ),
  R103b: part(
    'Standards 7.6(g)',
    'The victim shall be fully aware of the objectives of the assessment and agree to the assessment methodology.',
    ['examined'],
    'Whether the person agreed freely.',
  ),
  R104: whole('Standards 7.6(h)', ['examined', 'planned'], 'Whether the service is the right one.'),
  R105a: whole('Standards 7.7(a)', ['served'], 'Whether whoever helps has patience.'),
  R105b: whole('Standards 7.7(b)', ['served'], 'Pressure that nobody saw.'),
  R105c: whole(
    'Standards 7.7(c)',
    ['served', 'refused-service', 'case-ends'],
    'Whether the service exists where the person is.',
  ),
  R105d: whole('Standards 7.7(d)', ['lives-with', 'met'], 'Whether a family becomes whole again.'),
  R105e: whole('Standards 7.7(e)', ['served'], 'Whether there is a quiet place.'),
  R105f: whole('Standards 7.7(f)', [], 'Whether somebody thinks better of themselves.'),
  R105g: whole('Standards 7.7(g)', ['served'], 'Whether the activity suits the child.'),
} as const;
