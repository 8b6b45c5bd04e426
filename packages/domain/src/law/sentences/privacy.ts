import { part, whole } from '../sentence.ts';

const spoken = 'What somebody says aloud, writes by hand or photographs.';
const shared =
  'What somebody says aloud, writes by hand or photographs; a no that is written in one of two files of a person after the two were joined; and that the centre where somebody is, which they refused by its name, reads who they are and what they need.';

/** The person’s confidential information, Standards 6.3: sentence by sentence. */
export const privacySentences = {
  R041: whole('Standards 6.3(a)', ['disclosed', 'reported'], 'Whether each worker understands the difference.'),
  R042a: part(
    'Standards 6.3(b)',
    "Victim's confidential information shall not be shared without the victim's informed consent.",
    ['disclosed', 'referred', 'consented', 'case-opens', 'published', 'withdrew', 'planned', 'rescued'],
    shared,
  ),
  R042b: part(
    'Standards 6.3(b)',
    'In cases where information must be shared with any individual or organization and informed consent cannot be obtained, the victim will be informed of who has been given access to the information, and for what reason.',
    ['disclosed', 'told', 'approved'],
    'Telling a person whom nobody can find any more.',
  ),
  R042c: whole(
    'Policy IV (privacy)',
    ['disclosed', 'referred', 'consented', 'case-opens', 'published', 'withdrew', 'planned', 'rescued'],
    shared,
  ),
  R043: whole('Standards 6.3(c)', ['disclosed', 'approved'], spoken),
  R044a: whole(
    'Standards 6.3(d)',
    ['erased', 'disclosed', 'approved'],
    'Paper in a cupboard, and the screen that somebody left open.',
  ),
  R044b: whole(
    'Standards 11(8)',
    ['erased', 'disclosed', 'approved'],
    'Paper in a cupboard, and the screen that somebody left open.',
  ),
  R045: whole(
    'Standards 6.3(e)',
    ['opened', 'shown', 'seated', 'disclosed', 'approved'],
    'Whoever looks over the shoulder of a reader.',
  ),
  R046a: whole('Standards 6.3(f)', ['published', 'reported', 'approved'], 'A journalist who knows it from elsewhere.'),
  R046b: part(
    'Standards 12',
    'newspapers and other mass media shall be prohibited from publishing or broadcasting or disseminating any information which can lead to the public knowledge of the identities of victims in offenses stipulated in this law',
    ['published'],
    'What newspapers print.',
  ),
  R046c: part(
    'Standards 12',
    'In order to protect the rights of victims of human trafficking, service providers shall be familiar with Article 49 of the Law on Suppression of Human Trafficking and Sexual Exploitation.',
    [],
    'Whether whoever read the Standards, which quote the article, knows it.',
  ),
} as const;
