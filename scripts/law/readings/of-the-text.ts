import { mended, type Readings, says } from './reading.ts';

/** Rules and clocks whose sentence an article says, in the words that they quote. */
export const ofTheText: Readings = {
  'adult-decides-herself': says(
    'That an assessment on the very matter shows the inability, and that whoever made it answers for its cause.',
    mended('The words quoted left out the cause of the inability, which the article names and nobody is asked for.', {
      words: ["Decisions shall only be made on adult victims' behalves when they are unable to make their own"],
      ours: 'That an assessment on the very matter shows the inability.',
    }),
  ),
  'ambiguous-is-a-victim': says(
    'That the answers of a screening show how ambiguous it is, and in which order its results stand.',
    mended('The order of the four results of a screening is ours.', { ours: '' }),
  ),
  'child-hold-begins-the-search-for-family': says(
    'That the search is under way on the very day of the hold.',
    mended('The words quoted did not say that they are of a child who is kept.', {
      words: ['steps shall be taken to identify family quickly'],
    }),
  ),
  'child-is-placed-only-with-a-safe-family': says(
    'That a placement is held to the same as a reintegration.',
    mended('Policy VI.d asks for a plan, and says nothing of a safe family.', {
      restsOn: ['Policy VI.d'],
      words: ['a well-planned reintegration'],
    }),
  ),
  'childs-hearing-needs-her-advocate': says(
    'That the appointment is for that proceeding and comes before the hearing, which is held on the day fixed for it.',
    mended('The sentence asked for an appointment before the day; neither the article nor the rule does.', {
      says: 'A hearing of a child counts only when an advocate was appointed for that proceeding before its day, and was present.',
      ours: 'That the appointment is for that proceeding, and before the day of the hearing.',
    }),
  ),
  'closing-is-talked-over-with-her': says(
    'That nobody can consult a person who has died, or who was sought as the article asks and not reached.',
    mended('The words quoted broke off before what is owed to somebody who cannot be reached.', {
      words: ['In cases where a victim cannot be reached'],
      ours: 'That nobody can consult a person who has died.',
    }),
  ),
  'commune-helps-when-she-agrees': says('', 'agrees'),
  'confirmed-needs-three-stages': says('That whoever is not confirmed stays a presumed victim.', 'agrees'),
  'decision-has-time-to-reflect': says(
    'How long is reasonable; that the person may ask for less, and that a no needs no time.',
    mended('That a no counts at once is ours too.', {
      ours: 'How long is reasonable; that the person may ask for less.',
    }),
  ),
  'dispute-is-negotiated-first': says(
    '',
    mended(
      'That negotiation comes first stands in a sentence that was not quoted, and that a dispute is reported once is a limit of the software.',
      {
        words: [
          'In case of non-resolution through negotiation, there needs to be a report to the Government of both parties',
        ],
        codes: ['dispute-not-open'],
      },
    ),
  ),
  'family-profile-goes-nowhere-without-her': says(
    'That what may be shared without consent under Standards 6.3(b) never holds these two.',
    mended('Standards 6.3(b) knows what must be shared without consent; that these two never are is ours.', {
      ours: '',
    }),
  ),
  'guests-are-checked-and-told': says(
    'That serious steps mean that no visit begins before.',
    mended('The words quoted left out that the article asks for serious steps to ensure it.', {
      words: [
        'guests or visitors are comprehensively checked prior to meeting and are made aware of policies to protect the victim',
      ],
      ours: '',
    }),
  ),
  'impossible-wish-has-alternatives': says(
    '',
    mended('The words quoted left out when they hold.', {
      words: [
        'assistance shall be provided by service providers or counsellors to him/her in determining appropriate alternative courses of action',
      ],
    }),
  ),
  'improvement-has-three-months': says('That no earlier follow-up finds it not mended.', 'agrees'),
  'intervention-keeps-suspects-apart': says('That contact in part is contact.', 'agrees'),
  'interview-is-safe': says(
    'That no suspect is near, where the article forbids direct contact.',
    mended('The article forbids direct contact, and the sentence asks for more.', { ours: '' }),
  ),
  'interview-needs-its-interpreter': says('', 'agrees'),
  'interview-waits-for-care': says(
    'That the care which is critical is a doctor’s or a counsellor’s.',
    mended('Which care is critical is ours.', { ours: '' }),
  ),
  'minister-hears-of-what-was-not-mended': says(
    '',
    mended(
      'The words quoted left out the three months, and that a finding is reported once is a limit of the software.',
      {
        says: 'The Minister is told of what a follow-up after three months found not mended, each finding once.',
        words: ['shall report this breach to the Minister'],
        ours: 'That each finding is reported once.',
        codes: ['reported-already'],
      },
    ),
  ),
  'move-is-asked-for': says(
    '',
    mended('The article knows a second way, a safer situation, and the sentence and the words quoted left it out.', {
      says: 'Where an evaluation found that the person’s rights are not upheld, a move to another assessed place is asked for.',
      words: ['case managers shall request to move the victim to another assessed place'],
    }),
  ),
  'nobody-rescues-alone': says('Which kinds of intervention are for the police.', 'agrees'),
  'not-a-victim-needs-evidence': says(
    'That evidence is conclusive only with an answer to each stage, and not with a yes to all of them.',
    mended('No article asks for the deciding organisation, and the rule does not look at it.', {
      says: 'That somebody is not a victim is proposed only with the deciding organisation, evidence, and an answer to each of the three stages.',
      ours: 'That the deciding organisation is named, and each stage answered.',
    }),
  ),
  'only-a-child-is-kept': says(
    'That a hold ends on the day of coming of age.',
    mended('The words quoted of Policy IV left out that they are of the country of citizenship.', {
      words: ['the right of the victim to live and move with freedom'],
    }),
  ),
  'person-and-place-are-assessed-first': says(
    'That an assessment for an earlier reintegration does not serve again.',
    'agrees',
  ),
  'plan-action-is-specific': says(
    '',
    mended('That no step is planned for a day that is over is a limit of the software.', {
      codes: ['planned-in-the-past'],
    }),
  ),
  'premises-are-assessed-every-year': says(
    '',
    mended('The words quoted did not say what is done every year.', {
      words: ['shall be conducted on an annual basis'],
    }),
  ),
  'providers-plan-when-she-agrees': says('', 'agrees'),
  'records-are-hers-to-see': says(
    'That nothing is withheld from an adult.',
    mended(
      'The words quoted said neither which records they are of, nor that for a child others decide how much is shown.',
      {
        words: [
          'Victims have the right to access information',
          'be guided by what is in the best interest of the child',
        ],
      },
    ),
  ),
  'referral-needs-consent': says(
    'That the consent is to that kind of receiver, or to that organisation.',
    mended('That a consent to one kind of receiver is none to another is ours.', { ours: '' }),
  ),
  'rescue-leads-to-a-safe-place': says(
    'That all four which the policy names as examples are ready for every rescue.',
    mended('The policy says “such as”, and the rule asks for all four.', { ours: '' }),
  ),
  'service-quality-is-assessed-every-year': says('', 'agrees'),
  'sharing-needs-consent': says(
    'That what may be shared without consent under Standards 6.3(b) never goes to another country’s side.',
    mended(
      'Standards 6.3(b) knows what must be shared without consent; that it does not reach another country is ours.',
      {
        ours: '',
      },
    ),
  ),
  'she-is-told-and-asked-in-her-language': says(
    'That whoever speaks the person’s language needs no translator.',
    mended('The words quoted left out who is owed a translator, and that a shared language serves as well is ours.', {
      words: ['so they can understand all written and verbal information'],
      ours: '',
    }),
  ),
  'social-affairs-are-consulted-first': says('That it is done each time, and before.', 'agrees'),
  'staff-are-checked-first': says('That whoever reads data of victims counts as interacting with them.', 'agrees'),
  'uncertain-age-is-a-child': says(
    'That only evidence makes an adult.',
    mended('The words quoted left out when they hold.', { words: ['it is to be assumed that the victim is a child'] }),
  ),
  'unreachable-means-sought': says('How often, how many days apart, and in how many ways.', 'agrees'),
};
