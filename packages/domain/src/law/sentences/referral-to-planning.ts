import { part, whole } from '../sentence.ts';

/** Referral, reception and planning, Standards 7.3 to 7.5: sentence by sentence. */
export const referralToPlanningSentences = {
  R084: whole('Standards 7.3(a)', ['referred'], 'A referral by telephone alone.'),
  R085a: part(
    'Standards 7.3(b)',
    'Service providers shall maintain a list of names, safe referral places and partners which offer services for victims.',
    ['contact-changed'],
    'A list that a provider keeps for itself.',
  ),
  R085b: part(
    'Standards 7.3(b)',
    'The list needs to be regularly updated.',
    [],
    'Whether somebody answers the number.',
  ),
  R086: whole(
    'Standards 7.3(c)',
    ['referred'],
    'Whether the two sides put the person first where nobody writes it down.',
  ),
  R087: whole('Standards 7.3(d)', ['referred', 'disclosed'], 'What the sender knows and has not written down.'),
  R088: whole('Standards 7.3(e)', ['referred', 'refused-service'], 'A true reason behind the one that is given.'),
  R089: whole('Standards 7.3(f)', ['referred'], 'Whether a provider knows its limits.'),
  R090a: whole('Standards 7.4(a)', ['in-care-of', 'questioned'], 'Whether the person feels safe.'),
  R090b: whole('Standards 7.4(b)', ['in-care-of', 'questioned'], 'Who greets whom at the door.'),
  R090c: whole('Standards 7.4(c)', ['in-care-of', 'questioned'], 'Whether the person finds their way.'),
  R090d: whole(
    'Standards 7.4(d)',
    ['in-care-of', 'told', 'questioned'],
    'Whether the person understood it as it was meant.',
  ),
  R090e: whole('Standards 7.4(e)', ['in-care-of', 'questioned'], 'Whether the place is comfortable.'),
  R091a: whole('Standards 7.5(a)', ['planned'], 'Whether the plan follows the needs.'),
  R091b: whole('Standards 7.5(b)', ['planned'], 'Whether the person was heard at the table.'),
  R091c: part(
    'Policy III (planning)',
    'It is an ongoing activity during the victim assistance process and the victim shall be actively encouraged to participate in his/her case planning.',
    ['planned'],
    'How somebody is encouraged.',
  ),
  R092: whole('Standards 7.5(c)', ['planned'], 'Whether a review looked at what has changed.'),
  R093: whole('Standards 7.5(d)', ['planned'], 'Whether whoever is named does it.'),
  R094: whole('Standards 7.5(e)', ['planned', 'disclosed'], 'What is done and not written down.'),
  R095: whole('Standards 7.5(f)', ['shown'], 'A wish that nobody writes down.'),
  R096: whole('Standards 7.5(g)', ['planned', 'disclosed', 'in-care-of'], 'What is spoken of in a meeting.'),
} as const;
