import { part, whole } from '../sentence.ts';

const pressure = 'Pressure that nobody saw.';

/** Normality, participation, decisions and movement, Standards 6.8 to 6.11: sentence by sentence. */
export const voiceAndFreedomSentences = {
  R059a: whole('Standards 6.8(a)', ['served'], 'Whether the person feels able to go on alone.'),
  R059b: whole('Standards 6.8(b)', [], 'What a village thinks.'),
  R059c: whole('Standards 6.8(c)', [], 'What somebody shows by word or look.'),
  R059d: whole('Standards 6.8(d)', ['lives-with', 'served'], 'Whether the community takes the person in.'),
  R059e: whole('Policy IV (normality)', ['lives-with'], 'Whether days become ordinary again.'),
  R060: whole('Standards 6.8(e)', ['met'], 'A telephone that nobody knows of.'),
  R061a: whole('Standards 6.9(a)', ['planned'], 'Whether the person was heard at the table.'),
  R061b: whole('Standards 6.9(b)', ['decided', 'decided-for'], 'Whether the person understood it as it was meant.'),
  R061c: whole('Standards 6.9(c)', ['planned'], pressure),
  R061d: whole(
    'Standards 6.9(d)',
    ['decided-for', 'planned', 'decided'],
    'Whether the opinion was weighed in earnest.',
  ),
  R061e: whole('Policy IV (participation)', ['planned'], 'Taking part in what lies outside the case.'),
  R062a: whole('Standards 6.10(a)', ['decided'], 'Whether the support strengthened the person, or led them.'),
  R062b: whole('Standards 6.10(b)', ['decided', 'approved', 'returned'], pressure),
  R062c: whole('Policy IV (decision-making)', ['decided', 'decided-for'], pressure),
  R063: whole('Standards 6.10(c)', ['decided'], 'Whether an alternative is a real one.'),
  R064a: part(
    'Standards 6.10(d)',
    "Decisions shall only be made on adult victims' behalves when they are unable to make their own due to a physical and/or mental r intellectual incapacity.",
    ['decided-for', 'consented', 'decided'],
    'Whether the finding that somebody is unable is right, and of which incapacity it speaks.',
  ),
  R064b: part(
    'Standards 6.10(d)',
    "If necessary, family or relatives shall be consulted in victims' the decision-making.",
    ['decided-for'],
    'Whether the family speaks for the person or for itself.',
  ),
  R065: whole(
    'Standards 6.10(e)',
    ['decided-for', 'decided', 'lives-with'],
    'Whether the opinion was weighed in earnest.',
  ),
  R066: whole(
    'Standards 6.10(f)',
    ['decided-for', 'told', 'decided'],
    'Whether the person understood it as it was meant.',
  ),
  R067: whole(
    'Standards 6.11(a)',
    ['returned', 'case-opens'],
    'A border that another state keeps closed, and how somebody is treated on the way.',
  ),
  R068a: whole(
    'Standards 6.11(b)',
    ['lives-with', 'moved'],
    'Whether there is a home where the person wishes to live.',
  ),
  R068b: whole(
    'Policy II.D (choice)',
    ['lives-with', 'moved'],
    'Whether there is a home where the person wishes to live.',
  ),
  R069a: part(
    'Standards 6.11(c)',
    'Adult victims facing no criminal charges shall have the right to leave law enforcement institutions or service providers after informing the competent authorities or institutions.',
    ['held', 'left', 'questioned'],
    'A door that somebody locks.',
  ),
  R069b: part(
    'Standards 6.11(c)',
    'Adult victims shall not be held against their will.',
    ['held', 'questioned'],
    'A door that somebody locks.',
  ),
  R070a: part(
    'Standards 6.11(d)',
    'A shelter may keep a child victim against his/her will in order to ensure safety and best interest of the child.',
    ['held', 'case-ends'],
    'A door that somebody locks.',
  ),
  R070b: part(
    'Standards 6.11(d)',
    'steps shall be taken to identify family quickly and integrate the child to the family if he/she is safe and expedient',
    ['held', 'lives-with'],
    'Whether the search for the family was done in earnest.',
  ),
  R071a: whole('Standards 6.11(e)', ['age-set', 'held', 'batch-ends'], 'How old somebody is.'),
  R071b: part(
    'Standards 7.1(d)',
    'A victim whose age is uncertain but could potentially be a child shall be treated as a child',
    ['age-set', 'batch-ends'],
    'How old somebody is.',
  ),
  R071c: part(
    'Standards 7.1(d)',
    'victim identification and interviewing processes shall be consistent with the principles in the Convention on the Rights of the Child',
    ['questioned', 'determined'],
    'Whether whoever asks knows how to ask a child.',
  ),
  R072a: whole('Standards 6.11 (in brief)', ['age-set'], 'How long a paper from home takes.'),
  R072b: part(
    'Standards 7.1(d)',
    'Victim identification needs to be expedited and prioritized to determine age so as to ensure that the services offered to the victim are appropriate and rights are not infringed upon.',
    ['age-set'],
    'How long a paper from home takes.',
  ),
} as const;
