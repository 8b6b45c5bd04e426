import type { Citation } from '../law/articles.ts';

/** The rules that a record of what happened can break, each with its articles: a test holds the list to the rules and the acts. */
export const articlesOfBroken: Readonly<Record<string, readonly Citation[]>> = {
  'adult-decides-herself': ['Standards 6.10(d)'],
  'adult-is-not-kept': ['Standards 6.11(c)'],
  'ambiguous-is-a-victim': ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  'assessment-needs-her-assent': ['Standards 7.6(g)', 'Standards 6.10(f)'],
  'barred-people-do-not-reach-her': ['Standards 6.1(a)', 'Policy IV (safety)'],
  'belongings-are-counted-with-her': ['Standards 7.2(h)'],
  'child-does-not-count-as-having-left': ['Standards 6.1(k)', 'Standards 6.11(c)', 'Standards 6.11(d)'],
  'child-goes-to-family-by-two-people': ['Standards 6.1(h)', 'Policy VI.d'],
  'child-is-not-placed-against-their-no': ['Standards 6.10(e)', 'Standards 6.9(d)'],
  'child-is-not-questioned-alone': ['Standards 6.7(e)', 'Standards 7.1(h)'],
  'child-is-not-released-to-whom-is-suspected': ['Standards 6.1(a)', 'Standards 6.1(h)', 'Standards 7.8(d)'],
  'child-is-placed-only-with-a-safe-family': [
    'Standards 6.1(h)',
    'Standards 7.8(d)',
    'Standards 7.6(d)',
    'Standards 6.11(d)',
  ],
  'childs-hearing-needs-her-advocate': ['Standards 6.7(e)'],
  'childs-opinion-is-weighed': ['Standards 6.10(e)', 'Standards 6.9(d)'],
  'commune-helps-when-she-agrees': ['Policy II.D'],
  'community-hears-at-her-request': ['Standards 7.8(b)'],
  'decision-follows-its-information': ['Standards 6.9(b)', 'Standards 6.9(a)', 'Policy IV (participation)'],
  'decision-has-time-to-reflect': ['Standards 6.10(b)'],
  'declined-referral-gives-its-reason': ['Standards 7.3(c)', 'Standards 7.3(e)'],
  'departure-needs-its-notice': ['Policy VI.b'],
  'each-decision-is-told-of-anew': ['Standards 6.9(b)', 'Standards 6.10(b)'],
  'embassy-is-told-nothing-against-her-will': ['Standards 6.1(a)', 'Standards 6.3(b)'],
  'evaluation-answers-for-six-sources': ['Standards 13(b)'],
  'every-finding-leads-somewhere': ['Standards 7.6(h)', 'Policy III (assessment)'],
  'family-and-embassy-are-told-only-if-safe': ['Standards 6.1(k)', 'Standards 6.1(a)'],
  'family-contact-is-safe': ['Standards 6.8(e)'],
  'family-is-assessed-anew': ['Standards 6.1(h)', 'Standards 7.8(d)', 'Policy VI.d'],
  'greeting-says-how': ['Standards 7.4(b)'],
  'guests-are-checked-and-told': ['Standards 6.1(f)'],
  'handover-needs-its-checklist': ['Policy VI.b'],
  'impossible-wish-has-alternatives': ['Standards 6.10(c)'],
  'intake-follows-reception': [
    'Standards 7.4(a)',
    'Standards 7.4(b)',
    'Standards 7.4(c)',
    'Standards 7.4(d)',
    'Standards 7.4(e)',
    'Policy III (reception)',
  ],
  'interpreter-is-registered': ['Standards 6.5(e)'],
  'interpreter-signs-confidentiality': ['Standards 6.5(e)', 'Standards 6.3(a)'],
  'intervention-is-safe': ['Standards 7.2(f)'],
  'intervention-keeps-suspects-apart': ['Standards 7.2(g)'],
  'interview-is-safe': ['Standards 7.1(a)', 'Standards 7.1(b)', 'Standards 7.1(h)'],
  'interview-needs-its-interpreter': ['Standards 6.5(e)'],
  'interview-waits-for-care': ['Standards 7.1(f)'],
  'legal-step-needs-its-interpreter': ['Standards 6.5(e)'],
  'neighbours-do-not-learn-why': ['Standards 7.9(e)', 'Standards 13(b)'],
  'nobody-is-asked-twice': ['Standards 7.6(f)'],
  'nobody-is-heard-against-their-choice': ['Standards 6.7(c)'],
  'nobody-leaves-for-a-closed-gate': [],
  'nobody-rescues-alone': ['Policy III (identification)'],
  'nobody-returns-against-their-no': ['Policy IV (freedom of movement)', 'Standards 6.10(b)', 'Standards 6.11(a)'],
  'only-a-child-is-told-less': ['Standards 6.5(f)', 'Standards 6.5(d)'],
  'possessions-come-along': ['Standards 7.2(h)'],
  'providers-plan-when-she-agrees': ['Standards 7.5(g)', 'Standards 6.3(b)'],
  'recovery-is-her-choice': ['Standards 7.7(b)', 'Standards 7.7(g)'],
  'reintegration-decision-says-where-and-when': ['Standards 7.8(a)'],
  'rescue-leads-to-a-safe-place': ['Policy III (rescue)', 'Standards 7.2(e)'],
  'return-leads-home': ['Standards 6.11(a)'],
  'return-risk-comes-to-a-result': ['Standards 6.1(h)'],
  'risk-comes-before-the-intervention': ['Standards 7.2(c)'],
  'she-has-time-to-adapt': ['Standards 7.4(e)'],
  'she-is-left-unasked-only-when-it-is-impossible': ['Standards 6.10(f)', 'Standards 6.10(e)'],
  'she-is-told-and-asked-in-her-language': ['Standards 6.5(e)'],
  'supervised-contact-is-supervised': ['Standards 6.8(e)'],
  'taking-part-is-an-informed-choice': ['Standards 6.7(c)', 'Standards 6.7(a)'],
  'visit-is-announced': ['Standards 7.9(d)', 'Policy VI.d', 'Policy III (crisis)'],
  'what-is-hers-comes-back': ['Standards 7.2(h)'],
};

export const brokenRules: readonly string[] = Object.keys(articlesOfBroken);

/** How often a record broke a rule, and how often somebody answered for it: the counters of both, of all corridors together. */
const brokenCounts = ['recorded', 'answered'] as const;
type BrokenCount = (typeof brokenCounts)[number];

/** The counter of a rule; none of a rule that no record can break, or could when the month was sealed. */
export function brokenCounter(rule: string, count: BrokenCount): readonly string[] {
  return Object.hasOwn(articlesOfBroken, rule) ? [`broken.${rule}.${count}`] : [];
}

export const brokenNames: readonly string[] = brokenRules.flatMap((rule) =>
  brokenCounts.flatMap((count) => brokenCounter(rule, count)),
);
