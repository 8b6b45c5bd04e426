import { doesNotSay, mended, type Readings } from './reading.ts';

/** Rules and clocks that once said they were the text, and are a reading of ours. */
export const ofOurs: Readings = {
  'adult-agrees-herself': doesNotSay(
    'The article speaks of decisions; that a consent is one, and who answers for a child, is our reading.',
    'agrees',
  ),
  'assessment-needs-her-assent': doesNotSay(
    'The article has no exception for somebody who is unconscious, and none for a child for whom others decide.',
    mended('That a best-interest decision stands in for a child’s yes is ours too.', {
      ours: 'The article has no exception for somebody who is unconscious.',
    }),
  ),
  'barred-people-do-not-reach-her': doesNotSay(
    'The article forbids access; the list, and the check against each entry of it, are ours.',
    'agrees',
  ),
  'child-hold-rests-on-her-best-interest': doesNotSay(
    'The article names safety and best interest; that a decision of its own is taken each time is our reading.',
    'agrees',
  ),
  'childs-opinion-is-weighed': doesNotSay(
    'The articles ask that the opinion counts; that the decision writes down what became of it is ours.',
    'agrees',
  ),
  'closing-finds-her-well': doesNotSay(
    'The article asks to try to ensure it; that a closing as recovered waits for it is our reading.',
    'agrees',
  ),
  'closing-is-prepared': doesNotSay('The article has no reason that stands in place of a preparation.', 'agrees'),
  'closing-rests-on-its-criteria': doesNotSay(
    'The policy says on what a closing can be based; that none succeeds with one unmet, and that each names what shows it, is our reading.',
    mended('“Can be made possible” does not forbid, and proof is asked for one criterion only.', {
      basis: 'text',
      ours: 'That each criterion names what shows it.',
    }),
  ),
  'community-hears-at-her-request': doesNotSay(
    'The article orders help at the request; that there is none without it is our reading.',
    'agrees',
  ),
  'consent-needs-its-interpreter': doesNotSay(
    'The article speaks of information; that a consent needs it, and who needs none, is our reading.',
    'agrees',
  ),
  'copy-rests-on-her-consent': doesNotSay(
    'The articles ask for an informed consent; that it is one, to one recipient, for one use and section by section, is our reading.',
    mended('Whoever shares on two consents breaks the rule, and no word of the articles.', {
      basis: 'text',
      ours: 'That a consent is to one recipient, for one use, section by section.',
    }),
  ),
  'decision-follows-its-information': doesNotSay('The article has no exception for what could not wait.', 'agrees'),
  'departure-needs-its-notice': doesNotSay(
    'The article asks to inform; the acknowledgement, and the reason in its place, are ours.',
    'agrees',
  ),
  'evaluation-answers-for-six-sources': doesNotSay(
    'The article has no reason that stands in place of a source.',
    'agrees',
  ),
  'every-finding-leads-somewhere': doesNotSay('The article has no reason for a finding that leads nowhere.', 'agrees'),
  'failed-closing-is-learnt-from': doesNotSay(
    'The article asks to learn from such a closing; that the analysis comes before it is our reading.',
    mended('The article speaks of a case that was closed, and does not say that the closing waits.', {
      basis: 'text',
      ours: 'That the analysis comes before the closing.',
    }),
  ),
  'family-contact-is-safe': doesNotSay(
    'The article gives the opportunity where it is safe; that there is no contact without an assessment is our reading.',
    mended(
      'The article orders contact where it is safe; as with help for the community, that there is none otherwise is a reading.',
      { basis: 'text', ours: 'That the last assessment says whether it is safe.' },
    ),
  ),
  'family-contact-rests-on-an-assessment': doesNotSay(
    'The article lists assessment and plan; which comes first is our reading.',
    'agrees',
  ),
  'greeting-says-how': doesNotSay(
    'The article recommends; the wish of the person as a reason of its own is ours.',
    'agrees',
  ),
  'interpreter-is-registered': doesNotSay(
    'The article orders a translator; the register of the file is ours.',
    'agrees',
  ),
  'move-goes-to-an-assessed-place': doesNotSay(
    'The article knows a safer situation too; that every move needs an assessment of the new place, and one that found it acceptable, is our reading.',
    mended('The words quoted broke off before the second way that the article opens.', {
      basis: 'text',
      ours: 'That the assessment stands in the file.',
    }),
  ),
  'no-hasty-closing': doesNotSay(
    'The article forbids haste and asks to explore; how much time that is, and that a supervisor agrees, is our reading.',
    mended('No word of the article asks for a supervisor, and the rule refuses without one.', {
      basis: 'text',
      ours: 'That time is given, how much, and that a supervisor agrees.',
    }),
  ),
  'nobody-is-asked-twice': doesNotSay('The article asks to read first; the reason for asking again is ours.', 'agrees'),
  'open-phase-is-not-opened-twice': doesNotSay(
    'The articles let phases run side by side; that none runs twice is a limit of the software, and cites nothing.',
    'agrees',
  ),
  'planned-assessment-is-done': doesNotSay(
    'The article asks to know which and when; that they are done by then is our reading.',
    'agrees',
  ),
  'planned-step-is-done': doesNotSay(
    'The articles ask for a timeframe and for documentation; that a step is done by its day is our reading.',
    'agrees',
  ),
  'publication-is-for-her-benefit': doesNotSay(
    'The article asks for the consent of the person; that a guardian can agree in their place is our reading.',
    'agrees',
  ),
  'recovery-is-her-choice': doesNotSay(
    'The article gives the choice to every victim; that a child has what fits a child in its place is our reading.',
    'agrees',
  ),
  'referral-needs-her-decision': doesNotSay(
    'The article knows neither a decision in the place of the person nor a referral that could not wait.',
    'agrees',
  ),
  'reintegration-is-her-decision': doesNotSay(
    'The articles know no decision in the place of the person; that the last one counts, to this place and from this day on, is our reading.',
    mended(
      'The sentence said that it is the person’s own decision; the rule takes one of others too where they may decide.',
      {
        basis: 'text',
        says: 'Where and when a person is reintegrated is their own decision: the last one on it is a yes to this place, from this day on.',
        ours: 'That the last decision on it counts, to this place and from this day on.',
      },
    ),
  ),
  'risk-comes-before-the-intervention': doesNotSay('The article has no exception for an emergency.', 'agrees'),
  'risk-comes-before-the-return': doesNotSay(
    'The article has no exception for a family or community that is not safe or not found; that the risk was found acceptable is our reading.',
    mended('The rule lets family and community be left out, which neither its sentence nor the article says.', {
      basis: 'text',
      says: 'Risk and security of the very place are assessed with family and community before the person is reintegrated there, and were found acceptable.',
      ours: 'That the risk was found acceptable, at that very place.',
    }),
  ),
  'service-is-hers-to-have': doesNotSay('The articles open all services; the catalogue of them is ours.', 'agrees'),
  'service-is-never-refused-for-being-foreign': doesNotSay(
    'The articles forbid to discriminate; that what is not available gives a reason, of a closed list without origin and papers, is our reading.',
    mended('What the rule refuses is a missing reason, and no article asks for one.', {
      basis: 'text',
      ours: 'The closed list of reasons.',
    }),
  ),
  'services-are-answered-before-return': doesNotSay(
    'The articles give equal services; that each is answered before a return is arranged is our reading.',
    'agrees',
  ),
  'visit-is-announced': doesNotSay(
    'Standards 7.9(d) excepts spot checks after reintegration alone; that a visit in a crisis is no other, and that each gives its reason, is our reading.',
    mended('The article has no exception for a crisis, and Policy VI.d asks for a plan and names no notice.', {
      basis: 'text',
      ours: 'That a spot check says why.',
    }),
  ),
};
