import { part, whole } from '../sentence.ts';
import { privacySentences } from './privacy.ts';

/** Safety, identity, privacy and dignity, Standards 6.1 to 6.4: sentence by sentence. */
export const safetyAndPrivacySentences = {
  R030a: whole(
    'Standards 6.1(a)',
    ['met', 'disclosed', 'lives-with', 'in-care-of'],
    'Somebody of whom nobody has said yet that they are dangerous.',
  ),
  R030b: whole(
    'Policy IV (safety)',
    ['met', 'lives-with'],
    'Somebody of whom nobody has said yet that they are dangerous.',
  ),
  R031: whole('Standards 6.1(b)', [], 'Whether what the police do is enough.'),
  R032a: whole('Standards 6.1(c)', ['provider-judged'], 'The fence itself.'),
  R032b: whole('Standards 6.1(d)', ['provider-judged'], 'The house itself.'),
  R033: whole('Standards 6.1(e)', ['in-care-of'], 'Whether a provider has women and men among its staff.'),
  R034: whole('Standards 6.1(f)', ['met'], 'Whether the check was thorough.'),
  R035: whole('Standards 6.1(g)', ['examined'], 'Whether an assessment sees how somebody really is.'),
  R036: whole(
    'Standards 6.1(h)',
    ['lives-with', 'examined', 'reintegrated', 'approved'],
    'A return to the family that no provider arranges; a second person’s yes where a child goes to a new family or a community, of which assessments alone are asked; and an assessment before a child stays with another host of the community, such as a monastery.',
  ),
  R037: whole('Standards 6.1(i)', ['provider-judged'], 'Whether the assessment saw the risk.'),
  R038: whole('Standards 6.1(j)', ['seated'], 'Staff who meet the person and have no seat on the platform.'),
  R039: whole(
    'Standards 6.1(k)',
    ['left', 'told', 'disclosed', 'case-ends', 'erased'],
    'Whether anybody notices that somebody is gone.',
  ),
  R040a: whole('Standards 6.2(a)', [], 'How somebody is spoken to.'),
  R040b: whole('Standards 6.2(b)', [], 'Whether what was written down is considered.'),
  R040c: whole('Standards 6.2(c)', [], 'Whether what was written down is considered.'),
  R040d: whole('Policy IV (identity)', [], 'How somebody is spoken to.'),
  ...privacySentences,
  R047a: whole('Standards 6.4(a)', [], 'How somebody is spoken to.'),
  R047b: whole('Standards 6.4(b)', ['served', 'refused-service', 'referred'], 'A word, a look, a room that is worse.'),
  R047c: part(
    'Policy VI.a',
    'without discrimination on nationality, religion, social class, disability or sex',
    ['refused-service', 'case-opens'],
    'Whoever is turned away before anybody writes a name.',
  ),
  R047d: whole('Policy IV (dignity)', [], 'How somebody is spoken to.'),
} as const;
