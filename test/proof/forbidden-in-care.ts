import type { CaseState } from '../../packages/domain/src/case/case.ts';

type Found = readonly string[];
type Entry = { readonly id: string; readonly at: string };
const when = (wrong: boolean, says: string): Found => (wrong ? [says] : []);
const before = (entries: readonly Entry[], at: string): boolean => entries.some((one) => one.at <= at);

/** What of a list was there when something else happened. */
function by<One extends Entry>(entries: readonly One[], at: string): readonly One[] {
  return entries.filter((one) => one.at <= at);
}

/** Standards 7.8: the person goes home by their yes, after social affairs were asked, the risk assessed, to one place at a time. */
function ofTheirReintegration(file: CaseState): Found {
  const { reintegrations, decisions, socialAffairs, assessments, endings } = file;
  const running = reintegrations.filter(({ id }) => !endings.some(({ reintegration }) => reintegration === id));
  const unwanted = reintegrations.some(
    ({ decision }) => !decisions.some(({ id, about }) => id === decision && about === 'reintegration'),
  );
  const unasked = reintegrations.some(({ consultation }) => !socialAffairs.some(({ id }) => id === consultation));
  const unassessed = reintegrations.some(({ at }) => !before(assessments, at));
  return [
    ...when(running.length > 1, 'two reintegrations that run'),
    ...when(unwanted, 'a reintegration the person did not decide'),
    ...when(unasked, 'a reintegration that social affairs were not asked about'),
    ...when(unassessed, 'a reintegration before any assessment'),
  ];
}

/** Standards 7.8(e): a trial is confirmed after three looks, the last of which found the person’s safe and not in a poor state. */
function ofItsTrial({ confirmations, trialReviews }: CaseState): Found {
  const looks = confirmations.map(({ reintegration, at }) =>
    by(trialReviews, at).filter((one) => one.reintegration === reintegration),
  );
  return [
    ...when(
      looks.some(({ length }) => length < 3),
      'a trial confirmed after too few looks',
    ),
    ...when(
      looks.some((own) => own.at(-1)?.place === 'unsafe' || own.at(-1)?.wellbeing === 'poor'),
      'a trial confirmed though the person is not well or not safe',
    ),
  ];
}

/** Standards 7.10, Policy III (closure): what a closing says of the person is shown, talked over, sought for, and not a child's word alone. */
function ofItsEnd({ closures, closingTalks, contactAttempts, explorations, age, ages, deaths }: CaseState): Found {
  const recovered = closures.filter(({ reason }) => reason === 'recovered');
  const short = recovered.some(
    ({ criteria, wellbeing }) =>
      Object.values(criteria).some(({ met }) => !met) || Object.values(wellbeing).includes(false),
  );
  const unshown = closures.some(({ criteria }) =>
    Object.values(criteria).some(({ met, evidence }) => met && evidence === undefined),
  );
  const behindThem = closures.some(
    ({ reason, at }) => reason !== 'unreachable' && reason !== 'died' && !before(closingTalks, at),
  );
  const unsought = closures.some(
    ({ reason, at }) =>
      reason === 'unreachable' && by(contactAttempts, at).filter(({ answer }) => answer === 'no-answer').length < 3,
  );
  const hasty = closures.some(({ reason, at }) => reason === 'uncooperative' && !before(explorations, at));
  const alwaysChild = age !== 'adult' && ages.length === 0;
  return [
    ...when(short, 'recovered without all that recovery is'),
    ...when(unshown, 'a criterion that is met and that nothing shows'),
    ...when(behindThem, 'a closing nobody talked over with the person'),
    ...when(unsought, 'unreachable and hardly sought'),
    ...when(hasty, 'closed for not cooperating, and nobody asked why'),
    ...when(deaths.length === 0 && closures.some(({ reason }) => reason === 'died'), 'closed as dead on no death'),
    ...when(
      alwaysChild && closures.some(({ reason }) => reason === 'her-decision'),
      'a child’s case closed on the child’s word alone',
    ),
  ];
}

/** Standards 6.7(e): a child's hearing counts with an advocate who was appointed before it and was there. */
function ofTheirHearings(first: CaseState, { ages, advocates, hearingsHeld }: CaseState): Found {
  const counting = hearingsHeld.filter(({ outcome }) => outcome === 'heard' || outcome === 'judgment');
  const alone = counting.some(({ at, advocatePresent }) => !advocatePresent || !before(advocates, at));
  return when(first.age !== 'adult' && ages.length === 0 && alone, 'a child heard without an advocate');
}

/** Standards 6.11(d): a child is kept on a decision in their best interest, while their family is sought. */
function ofTheHold({ childHolds, decisions, tracings }: CaseState): Found {
  const alone = childHolds.some(
    ({ decision }) => !decisions.some(({ id, decidedBy }) => id === decision && decidedBy === 'best-interest'),
  );
  const unsought = childHolds.some(({ tracing, at }) => tracing === undefined || !before(tracings, at));
  return [
    ...when(alone, 'a child kept on nobody’s decision'),
    ...when(unsought, 'a child kept whose family nobody seeks'),
  ];
}

/** Policy III (rescue), Standards 7.2: an intervention begins as it was planned, a rescue with the police and a place to go. */
function ofTheRescue({ interventions, interventionStarts, assessments }: CaseState): Found {
  const plans = interventionStarts.map(({ crisis, at, emergency }) => {
    const plan = by(interventions, at).findLast((one) => one.crisis === crisis);
    return { plan, at, emergency };
  });
  const unplanned = plans.some(({ plan }) => plan === undefined);
  const alone = plans.some(
    ({ plan }) =>
      plan !== undefined && plan.kind !== 'care' && !plan.participants.some(({ part }) => part === 'police'),
  );
  const nowhere = plans.some(({ plan }) => plan?.kind === 'rescue' && plan.safePlace === undefined);
  const blind = plans.some(({ at, emergency }) => emergency === undefined && !before(assessments, at));
  return [
    ...when(unplanned, 'an intervention nobody planned'),
    ...when(alone, 'a rescue without the police'),
    ...when(nowhere, 'a rescue to no safe place'),
    ...when(blind, 'an intervention whose risk nobody assessed'),
  ];
}

/** Standards 6.3(b), Policy II.D, 7.8(b): what goes out goes by the person’s consent or at their request. */
function ofWhatGoesOut({ referrals, consents, communeHelp, communityTalks, communityRequests }: CaseState): Found {
  const given = (to: readonly string[], at: string) =>
    consents.some((one) => one.given && to.includes(one.to) && one.at <= at);
  return [
    ...when(
      referrals.some(({ at }) => !given(['ngo', 'shelter'], at)),
      'a referral without any consent',
    ),
    ...when(
      communeHelp.some(({ at }) => !given(['commune'], at)),
      'a commune that helps without consent',
    ),
    ...when(
      communityTalks.some(({ request }) => !communityRequests.some(({ id }) => id === request)),
      'a community spoken to and the person did not ask',
    ),
  ];
}

/** Standards 7.4, 7.5, 7.1: reception before intake, steps with their three particulars, interviews only where it is safe. */
function ofDailyWork(file: CaseState): Found {
  const vague = file.planActions.some(
    ({ outcome, responsible, due }) => outcome === undefined || responsible === undefined || due === undefined,
  );
  const unsafe = file.interviews.some(
    ({ setting }) => !(setting.safeSpace && setting.noSuspects && setting.supportOffered),
  );
  const unexplained = Object.values(file.services).some(
    ({ outcome, reason }) => outcome === 'not-available' && reason === undefined,
  );
  return [
    ...when(
      file.intakes.some(({ at }) => !before(file.receptions, at)),
      'an intake before any reception',
    ),
    ...when(vague, 'a step that says not what, who or when'),
    ...when(unsafe, 'an interview in a place that is not safe'),
    ...when(unexplained, 'a service that is not there and nobody says why'),
    ...when(
      file.interpreters.some(({ confidentialitySignedOn }) => confidentialitySignedOn === undefined),
      'an interpreter who signed nothing',
    ),
  ];
}

/** Standards 6.1(k), 11(9): a child is sought until the person is found, the police knows of whoever is not, and records are withheld from no adult. */
function ofTheSearch(first: CaseState, file: CaseState): Found {
  const always = (adult: boolean) => (first.age === 'adult') === adult && file.ages.length === 0;
  const toldPolice = (search: string) =>
    file.missingSteps.some(({ missing, step }) => missing === search && step === 'police-told');
  const withheld = file.recordAnswers.some(({ outcome }) => outcome === 'withheld');
  return [
    ...when(
      always(false) && file.missingEnds.some(({ outcome }) => outcome === 'left-of-her-own-will'),
      'a child who counts as having left',
    ),
    ...when(
      file.missingEnds.some(({ outcome, missing }) => outcome === 'not-found' && !toldPolice(missing)),
      'a search that ended and the police never knew',
    ),
    ...when(always(true) && withheld, 'an adult from whom their records are withheld'),
    ...when(always(true) && file.childInformation.length > 0, 'an adult who is told less'),
  ];
}

/** What may never be in the care of a person, in other words than the rules': one sentence for each thing that is wrong. */
export function forbiddenInCare(first: CaseState, file: CaseState): Found {
  return [
    ...ofTheirReintegration(file),
    ...ofItsTrial(file),
    ...ofItsEnd(file),
    ...ofTheirHearings(first, file),
    ...ofTheHold(file),
    ...ofTheRescue(file),
    ...ofWhatGoesOut(file),
    ...ofDailyWork(file),
    ...ofTheSearch(first, file),
  ];
}
