import type { CaseState } from '../../packages/domain/src/case/case.ts';

type Found = readonly string[];
const when = (wrong: boolean, says: string): Found => (wrong ? [says] : []);

/** Standards 7.8(a), (e): each time the person goes to live somewhere by a decision, a consultation and a trial of its own. */
function ofTheirReturn({ reintegrations, decisions, confirmations, trialReviews }: CaseState): Found {
  const shared = (['decision', 'consultation'] as const).some(
    (name) => new Set(reintegrations.map((one) => one[name])).size < reintegrations.length,
  );
  const elsewhere = reintegrations.some(
    ({ decision, to }) => !decisions.some(({ id, reintegration }) => id === decision && reintegration?.to === to),
  );
  const hasty = confirmations.some(({ reintegration, at }) => {
    const seen = trialReviews.filter((one) => one.reintegration === reintegration && one.at <= at);
    return new Set(seen.map((one) => one.at.slice(0, 10))).size < 3;
  });
  return [
    ...when(shared, 'two reintegrations on one decision or consultation'),
    ...when(elsewhere, 'a reintegration to a place the person did not choose'),
    ...when(hasty, 'a trial confirmed in less than three days of looking'),
  ];
}

/** Standards 6.11(d), 7.4(b), 7.10: one decision keeps a child once; a greeting says how; a child's word alone closes nothing. */
function ofWhatIsDoneToThem(first: CaseState, { childHolds, receptions, closures, decisions, ages }: CaseState): Found {
  const keptTwice = new Set(childHolds.map(({ decision }) => decision)).size < childHolds.length;
  const unsaid = receptions.some(({ done, greeting }) => done.includes('greeted') && greeting === undefined);
  const alwaysChild = first.age !== 'adult' && ages.length === 0;
  const byWord = closures.some(({ reason }) => reason === 'her-decision' || reason === 'taken-over');
  return [
    ...when(keptTwice, 'a child kept twice on one decision'),
    ...when(unsaid, 'a greeting by nobody'),
    ...when(alwaysChild && byWord && !decisions.some(({ about }) => about === 'closing'), 'a child’s word that closed'),
  ];
}

/** Standards 6.9(b), 6.10(b): what the person was told once leads to one decision, and to their own no after it. */
function ofWhatTheyAreTold({ decisions, takingPart, corrections }: CaseState): Found {
  const taken = corrections.map(({ corrects }) => corrects);
  const standing = [...decisions, ...takingPart].filter(({ id }) => !taken.includes(id));
  const again = standing.some((one, index) => {
    if (one.preparation === undefined || ('notConsulted' in one && one.notConsulted === 'could-not-wait')) return false;
    const no =
      'choice' in one ? one.choice !== 'yes' : one.answer === 'leave-it' && /herself|support/.test(one.decidedBy);
    return !no && standing.slice(0, index).some(({ preparation }) => preparation === one.preparation);
  });
  return when(again, 'a no turned into a yes on what was told for the no');
}

/** What was prepared once and may serve once: returns, holds, greetings and closings. */
export function forbiddenTwice(first: CaseState, file: CaseState): Found {
  return [...ofTheirReturn(file), ...ofWhatIsDoneToThem(first, file), ...ofWhatTheyAreTold(file)];
}
