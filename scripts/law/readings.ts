/** What a reader found who held a rule that claims to be text against its article. */
type Reading = {
  readonly verdict: 'text' | 'derived';
  /** What the sentence says beyond the quoted words, or why the article does not say it. */
  readonly ours: string;
  /** What a second reader says: `agrees`, or why not. Nothing until somebody has read it a second time. */
  readonly second?: string;
};

const says = (ours = '', second?: string): Reading => ({ verdict: 'text', ours, ...(second && { second }) });
const doesNotSay = (ours: string, second?: string): Reading => ({
  verdict: 'derived',
  ours,
  ...(second && { second }),
});

/** Every rule and clock that was ever marked as text, read against the articles it cites. */
export const readings: Readonly<Record<string, Reading>> = {
  'adult-agrees-herself': doesNotSay(
    'The article speaks of decisions; that a consent is one, and who answers for a child, is our reading.',
  ),
  'adult-decides-herself': says('That an assessment on the very matter shows the inability.'),
  'ambiguous-is-a-victim': says(),
  'assessment-needs-her-assent': doesNotSay('The article has no exception for somebody who is unconscious.'),
  'barred-people-do-not-reach-her': doesNotSay(
    'The article forbids access; the list, and the check against each entry of it, are ours.',
  ),
  'child-hold-begins-the-search-for-family': says('That the search is under way on the very day of the hold.'),
  'child-hold-rests-on-her-best-interest': doesNotSay(
    'The article names safety and best interest; that a decision of its own is taken each time is our reading.',
  ),
  'child-is-placed-only-with-a-safe-family': says('That a placement is held to the same as a reintegration.'),
  'childs-hearing-needs-her-advocate': says(
    'That the appointment is for that proceeding, and before the day of the hearing.',
  ),
  'childs-opinion-is-weighed': doesNotSay(
    'The articles ask that the opinion counts; that the decision writes down what became of it is ours.',
  ),
  'closing-finds-her-well': doesNotSay(
    'The article asks to try to ensure it; that a closing as recovered waits for it is our reading.',
  ),
  'closing-is-prepared': doesNotSay('The article has no reason that stands in place of a preparation.'),
  'closing-is-talked-over-with-her': says('That nobody can consult a person who has died.'),
  'closing-rests-on-its-criteria': says('That each criterion names what shows it.'),
  'commune-helps-when-she-agrees': says(),
  'community-hears-at-her-request': doesNotSay(
    'The article orders help at the request; that there is none without it is our reading.',
  ),
  'confirmed-needs-three-stages': says('That whoever is not confirmed stays a presumed victim.'),
  'consent-needs-its-interpreter': doesNotSay(
    'The article speaks of information; that a consent needs it, and who needs none, is our reading.',
  ),
  'copy-rests-on-her-consent': says('That a consent is to one recipient, for one use, section by section.'),
  'decision-follows-its-information': doesNotSay('The article has no exception for what could not wait.'),
  'decision-has-time-to-reflect': says('How long is reasonable; that the person may ask for less.'),
  'departure-needs-its-notice': doesNotSay(
    'The article asks to inform; the acknowledgement, and the reason in its place, are ours.',
  ),
  'dispute-is-negotiated-first': says(),
  'evaluation-answers-for-six-sources': doesNotSay('The article has no reason that stands in place of a source.'),
  'every-finding-leads-somewhere': doesNotSay('The article has no reason for a finding that leads nowhere.'),
  'failed-closing-is-learnt-from': says('That the analysis comes before the closing.'),
  'family-contact-is-safe': says('That the last assessment says whether it is safe.'),
  'family-contact-rests-on-an-assessment': doesNotSay(
    'The article lists assessment and plan; which comes first is our reading.',
  ),
  'family-profile-goes-nowhere-without-her': says(),
  'greeting-says-how': doesNotSay('The article recommends; the wish of the person as a reason of its own is ours.'),
  'guests-are-checked-and-told': says(),
  'impossible-wish-has-alternatives': says(),
  'improvement-has-three-months': says('That no earlier follow-up finds it not mended.'),
  'interpreter-is-registered': doesNotSay('The article orders a translator; the register of the file is ours.'),
  'intervention-keeps-suspects-apart': says('That contact in part is contact.'),
  'interview-is-safe': says(),
  'interview-needs-its-interpreter': says(),
  'interview-waits-for-care': says(),
  'minister-hears-of-what-was-not-mended': says('That each finding is reported once.'),
  'move-goes-to-an-assessed-place': says('That the assessment stands in the file.'),
  'move-is-asked-for': says(),
  'no-hasty-closing': says('That time is given, how much, and that a supervisor agrees.'),
  'nobody-is-asked-twice': doesNotSay('The article asks to read first; the reason for asking again is ours.'),
  'nobody-rescues-alone': says('Which kinds of intervention are for the police.'),
  'not-a-victim-needs-evidence': says('That the deciding organisation is named, and each stage answered.'),
  'only-a-child-is-kept': says('That a hold ends on the day of coming of age.'),
  'open-phase-is-not-opened-twice': doesNotSay(
    'The articles let phases run side by side; that none runs twice is a limit of the software, and cites nothing.',
  ),
  'person-and-place-are-assessed-first': says('That an assessment for an earlier reintegration does not serve again.'),
  'plan-action-is-specific': says(),
  'planned-assessment-is-done': doesNotSay(
    'The article asks to know which and when; that they are done by then is our reading.',
  ),
  'planned-step-is-done': doesNotSay(
    'The articles ask for a timeframe and for documentation; that a step is done by its day is our reading.',
  ),
  'premises-are-assessed-every-year': says(),
  'providers-plan-when-she-agrees': says(),
  'publication-is-for-her-benefit': doesNotSay(
    'The article asks for the consent of the person; that a guardian can agree in their place is our reading.',
  ),
  'records-are-hers-to-see': says('That nothing is withheld from an adult.'),
  'recovery-is-her-choice': doesNotSay(
    'The article gives the choice to every victim; that a child has what fits a child in its place is our reading.',
  ),
  'referral-needs-consent': says(),
  'referral-needs-her-decision': doesNotSay(
    'The article knows neither a decision in the place of the person nor a referral that could not wait.',
  ),
  'reintegration-is-her-decision': says('That the last decision on it counts, to this place and from this day on.'),
  'rescue-leads-to-a-safe-place': says(),
  'risk-comes-before-the-intervention': doesNotSay('The article has no exception for an emergency.'),
  'risk-comes-before-the-return': says('That the risk was found acceptable, at that very place.'),
  'service-is-hers-to-have': doesNotSay('The articles open all services; the catalogue of them is ours.'),
  'service-is-never-refused-for-being-foreign': says('The closed list of reasons.'),
  'service-quality-is-assessed-every-year': says(),
  'services-are-answered-before-return': doesNotSay(
    'The articles give equal services; that each is answered before a return is arranged is our reading.',
  ),
  'sharing-needs-consent': says(),
  'she-is-told-and-asked-in-her-language': says(),
  'social-affairs-are-consulted-first': says('That it is done each time, and before.'),
  'staff-are-checked-first': says('That whoever reads data of victims counts as interacting with them.'),
  'uncertain-age-is-a-child': says('That only evidence makes an adult.'),
  'unreachable-means-sought': says('How often, how many days apart, and in how many ways.'),
  'visit-is-announced': says('That a spot check says why.'),
};
