import { mayOpenFile } from '@homeward/domain/arrival/deportation-checklist';
import { alreadyAnswered } from '@homeward/domain/case/assessment/already-answered';
import { type CaseState, standingOf } from '@homeward/domain/case/case';
import { closedGates } from '@homeward/domain/case/closed-gates';
import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';
import { contradictionsOf } from '@homeward/domain/case/contradictions';
import { decideCase } from '@homeward/domain/case/decide';
import { owedAt } from '@homeward/domain/case/due';
import { evolveCase } from '@homeward/domain/case/evolve';
import { openProposals } from '@homeward/domain/case/identification/proposals';
import { lackingIn } from '@homeward/domain/case/lacking';
import { addressStands } from '@homeward/domain/case/movement/address-source';
import { entitlements } from '@homeward/domain/case/needs';
import { offeredOn } from '@homeward/domain/case/offered-acts';
import { openFromArrival, openFromReport } from '@homeward/domain/case/open-case';
import { overdueAt, owedThings } from '@homeward/domain/case/overdue';
import { countOwed, owedIn } from '@homeward/domain/case/owed-counts';
import { needsOf, unansweredServices } from '@homeward/domain/case/services/answer';
import { actOf } from '@homeward/domain/command';
import { allForms, formSlot, formsOf } from '@homeward/domain/forms/form';
import { asksOf, relationTo } from '@homeward/domain/people/relations';
import { Answer } from './answer.ts';
import { openReferred } from './referrals.ts';
import { type Asked, current, found, keep } from './world.ts';

function act({ actor, now, body }: Asked) {
  return actOf(actor, now, body ?? {});
}

function onCase(name: CaseCommandName, asked: Asked, caseId: string | undefined, body: Asked['body']) {
  // The glass is broken by somebody who has not read the case.
  const read = name === 'grantBreakGlass' ? found : current;
  const { state } = read(asked.world.cases, caseId, asked);
  const said = caseCommands[name].wordsIn === undefined || body.words === undefined ? {} : { [asked.key]: body.words };
  const receipt = keep(asked.world.cases, state.id, decideCase(name, state, body, act(asked), asked.key), evolveCase);
  const kept = found(asked.world.cases, state.id);
  asked.world.cases.set(state.id, { ...kept, words: { ...kept.words, ...said } });
  return name === 'openOwnRecord' ? { ...receipt, code: '7K2M-QX4T', until: asked.now } : receipt;
}

function copiedToHealth({ identity, needs }: Record<string, unknown>) {
  return { ...(identity === undefined ? {} : { identity }), ...(needs === undefined ? {} : { needs }) };
}

/** Every command on a case, by the one list of them. */
const commands = Object.fromEntries(
  Object.keys(caseCommands).map((name) => [
    name,
    (asked: Asked) => onCase(name as CaseCommandName, asked, asked.ids['caseId'] ?? asked.ids['record'], asked.body),
  ]),
);

function owedOf(state: CaseState, now: string, late: boolean) {
  const owed = { owed: owedIn(countOwed(state) ?? {}, now) };
  return late ? { ...owed, overdue: overdueAt(owedThings(state), now) } : owed;
}

function listedOf({ cases }: Asked['world'], now: string, late: boolean) {
  return [...cases.values()].filter(({ state }) => !late || overdueAt(owedThings(state), now).length > 0);
}

/** The case workers' desk, with the real decisions behind it. */
export const casework = {
  ...commands,
  listToOpen: ({ world, now }: Asked) => ({
    items: [...world.arrivals.values()]
      .filter(({ state }) => state.screening !== undefined && state.openedAs === undefined)
      .map(({ state }) => ({
        arrival: state.id,
        batch: state.batch,
        centre: state.centre,
        sex: state.sex,
        age: state.age,
        result: state.screening?.result,
        screenedAt: state.screening?.at,
        mayOpen: mayOpenFile(state, now),
      })),
    next: null,
  }),
  openCase(asked: Asked) {
    const { world, key, body } = asked;
    if (body.from === 'report')
      return keep(world.cases, key, openFromReport(key, body, act(asked)), evolveCase, { identity: body.identity });
    if (body.from === 'referral') return openReferred(asked);
    const { state, sealed } = found(asked.world.arrivals, asked.body.arrival);
    const receipt = keep(
      asked.world.cases,
      asked.key,
      openFromArrival(asked.key, asked.body, state, act(asked)),
      evolveCase,
      sealed,
    );
    asked.world.arrivals.set(state.id, {
      state: { ...state, openedAs: asked.key, status: 'opened' },
      version: 9,
      sealed,
    });
    return receipt;
  },
  listCases: ({ world, query, now }: Asked) => ({
    items: listedOf(world, now, query.get('overdue') === 'true').map(({ state, version }) => ({
      ...owedOf(state, now, query.get('overdue') === 'true'),
      id: state.id,
      version,
      status: state.status,
      openedAt: state.openedAt,
      corridor: state.corridor,
      sex: state.sex,
      age: state.age,
      standing: standingOf(state.determinations),
      placed: state.placement !== undefined,
    })),
    next: null,
  }),
  viewCase({ world, ids, actor }: Asked) {
    const { state, version, sealed, words = {} } = found(world.cases, ids['caseId']);
    const now = new Date().toISOString();
    if (relationTo(actor, state, now) === 'third-party') throw new Answer(404, { code: 'not-found' });
    if (relationTo(actor, state) === 'asked')
      return { id: state.id, version, asked: asksOf(actor, state).map(({ notOf: _, ...one }) => one) };
    const today = new Date().toISOString();
    const hers = entitlements(needsOf(state, today));
    return {
      ...state,
      version,
      standing: standingOf(state.determinations),
      entitlements: hers,
      unanswered: unansweredServices(state, today),
      due: owedAt(state, today),
      asks: openProposals(state),
      answered: alreadyAnswered(state),
      address: addressStands(state, today),
      lacking: lackingIn(state, new Date().toISOString()),
      closedGates: closedGates(state, new Date().toISOString()),
      next: offeredOn(state, actor, new Date().toISOString()),
      contradictions: contradictionsOf(state, sealed),
      sealed: actor.desk === 'health' ? copiedToHealth(sealed) : sealed,
      words,
    };
  },
  listForms: () => ({ items: allForms() }),
  viewForm({ world, ids }: Asked) {
    const { state, version } = found(world.cases, ids['caseId']);
    const form = formSlot.parse(ids['form']);
    const filled = state.filledForms
      .filter((one) => one.form === form)
      .map(({ form: _, ...entry }) => ({ ...entry, answers: [{ field: 'alias', answer: `Alias of ${entry.id}` }] }));
    return { id: state.id, version, form, versions: formsOf(form), filled };
  },
  withdrawConsent(asked: Asked) {
    const { about, consent } = asked.body;
    return onCase('withdrawConsent', asked, about.case, { consent });
  },
  consentOfCase(asked: Asked) {
    const { about, consent } = asked.body;
    return onCase('giveConsent', asked, about.case, { consent });
  },
};
