import type { ArrivalState } from '../../../../packages/domain/src/arrival/arrival.ts';
import { type CaseCommandName, caseCommands } from '../../../../packages/domain/src/case/commands.ts';
import { entitlements } from '../../../../packages/domain/src/case/needs.ts';
import { needsOf } from '../../../../packages/domain/src/case/services/answer.ts';
import type { HandoverState } from '../../../../packages/domain/src/handover/handover.ts';
import { clocksInForce, rulesOf } from '../../../../packages/domain/src/law/guards.ts';
import { register } from '../../../../packages/domain/src/law/register.ts';
import type { RuleStatement } from '../../../../packages/domain/src/law/rule.ts';
import type { MonitoringRecord } from '../../../../packages/domain/src/oversight/monitoring-record.ts';
import { sightOfCase } from '../../../../packages/domain/src/people/relations.ts';
import { choicesOf, labelsOf } from './form.ts';
import { opened, seatCalled } from './on-a-case.ts';
import { outcome, type Phrase } from './phrase.ts';
import { choiceOf } from './words.ts';
import { type Answer, beside, theFile, type World } from './world.ts';

const rules = register.flatMap((part) => part.obligations).flatMap((one) => one.kept.flatMap(rulesOf));
const byName = new Map(rules.map((one) => [one.name, one]));

function theAnswer({ answer }: World): Answer {
  if (answer === undefined) throw new Error('No step has said what was done: a scenario has one When.');
  return answer;
}

const inWords: Readonly<Record<Answer['how'], string>> = {
  refused: 'It was refused',
  kept: 'It was kept, with what it broke',
  possible: 'It was possible, and broke nothing',
  'no-room': 'There was no room to say it',
  'not-theirs': 'It was not theirs to do',
  shown: 'Something was shown',
};

/** What an answer says of itself, where a scenario expected another one. */
function told({ how, rules: names }: Answer): string {
  const spoke = names.map((name) => {
    const rule = byName.get(name);
    return rule === undefined ? name : `“${rule.says}” (${rule.restsOn.join('; ') || 'a limit'})`;
  });
  return `${inWords[how]}${spoke.length === 0 ? '' : `: ${spoke.join(', ')}`}.`;
}

function came(world: World, how: Answer['how']): Answer {
  const answer = theAnswer(world);
  if (answer.how !== how) throw new Error(told(answer));
  return answer;
}

/** The rule that spoke, and rests on this article. */
function spoke(answer: Answer, says: string, article: string): RuleStatement {
  const rule = answer.rules.map((name) => byName.get(name)).find((one) => one?.says === says);
  if (rule === undefined) throw new Error(told(answer));
  if (!rule.restsOn.some((one) => one === article))
    throw new Error(`“${says}” rests on ${rule.restsOn.join('; ')}, not on ${article}.`);
  return rule;
}

/** The rules and clocks that a step names by what they say. */
export function namedRules(text: string): readonly RuleStatement[] {
  return [...byName.values(), ...clocksInForce()].filter(({ says }) => text.includes(`"${says}"`));
}

function entitledTo({ now }: World, file: World['file']): readonly string[] {
  return file === undefined ? [] : entitlements(needsOf(file, now)).map((one) => choiceOf('service', one));
}

/** What there is, against the list of a scenario. */
function same(found: readonly string[], said: string): void {
  const plain = (all: readonly string[]) =>
    all
      .map((one) => one.replaceAll('’', "'").trim())
      .toSorted()
      .join('; ');
  if (plain(found) !== plain(said.split(';'))) throw new Error(`There are: ${found.join('; ')}.`);
}

function asks(world: World, says: string, article: string, owner?: string): void {
  const due = clocksInForce().filter((one) => one.due(theFile(world)).length > 0);
  const clock = due.find((one) => one.says === says && (owner === undefined || one.owner === owner));
  if (clock === undefined) throw new Error(`The file asks for: ${due.map((one) => one.says).join(' ')}`);
  if (!clock.restsOn.some((one) => one === article)) throw new Error(`“${says}” rests on ${clock.restsOn.join('; ')}.`);
}

export const outcomes: readonly Phrase[] = [
  outcome('it is refused: "{rule}" ({article})', (world, [says = '', article = '']) => {
    spoke(came(world, 'refused'), says, article);
  }),
  outcome('it is kept, and the file says that it broke: "{rule}" ({article})', (world, [says = '', article = '']) => {
    const { name } = spoke(came(world, 'kept'), says, article);
    const written =
      theFile(world)
        .breaches.at(-1)
        ?.broke.map((one) => one.rule) ?? [];
    if (!written.includes(name)) throw new Error(`The file says that it broke ${written.join(', ') || 'nothing'}.`);
  }),
  outcome(
    'it is kept, and the handover says that it broke: "{rule}" ({article})',
    (world, [says = '', article = '']) => {
      const { name } = spoke(came(world, 'kept'), says, article);
      const written =
        beside<HandoverState>(world, 'handover')
          .breaches?.at(-1)
          ?.broke.map(({ rule }) => rule) ?? [];
      if (!written.includes(name))
        throw new Error(`The handover says that it broke ${written.join(', ') || 'nothing'}.`);
    },
  ),
  outcome(
    'it is kept, and the arrival says that it broke: "{rule}" ({article})',
    (world, [says = '', article = '']) => {
      const { name } = spoke(came(world, 'kept'), says, article);
      const written =
        beside<ArrivalState>(world, 'arrival')
          .breaches?.at(-1)
          ?.broke.map(({ rule }) => rule) ?? [];
      if (!written.includes(name))
        throw new Error(`The arrival says that it broke ${written.join(', ') || 'nothing'}.`);
    },
  ),
  outcome('it is kept, and the record says that it broke: "{rule}" ({article})', (world, [says = '', article = '']) => {
    const { name } = spoke(came(world, 'kept'), says, article);
    const { breaches } = beside<Pick<MonitoringRecord, 'breaches'>>(world, 'record');
    const written = breaches.at(-1)?.broke.map(({ rule }) => rule) ?? [];
    if (!written.includes(name)) throw new Error(`The record says that it broke ${written.join(', ') || 'nothing'}.`);
  }),
  outcome('it is not possible', (world) => {
    came(world, 'refused');
  }),
  outcome('the same comes of it for: {organisations}', (world, [organisations = '']) => {
    const own = JSON.stringify(theAnswer(world));
    for (const one of organisations.split('; ')) {
      const other = world.elsewhere?.(one.replaceAll(' ', '-'));
      if (JSON.stringify(other) !== own)
        throw new Error(`For ${one}: ${other === undefined ? 'nothing' : told(other)}`);
    }
  }),
  outcome('it is possible', (world) => {
    came(world, 'possible');
  }),
  outcome('it cannot be written down like that', (world) => {
    came(world, 'no-room');
  }),
  outcome('"{field}" can only be: {choices}', (world, [label = '', choices = '']) => {
    const { act } = came(world, 'shown');
    same(choicesOf(act as CaseCommandName, label.split(' / ')), choices);
  }),
  outcome('nothing else can be written there than: {labels}', (world, [labels = '']) => {
    const { act } = came(world, 'shown');
    same(labelsOf(act as CaseCommandName), labels);
  }),
  outcome('its words are sealed in the part "{section}"', (world, [section = '']) => {
    const { act } = came(world, 'shown');
    same([choiceOf('section', caseCommands[act as CaseCommandName].wordsIn ?? 'none')], section);
  }),
  outcome('the phases that run are: {phases}', (world, [phases = '']) => {
    const running = Object.entries(theFile(world).phases).filter(([, all]) => all.at(-1)?.closedAt === undefined);
    same(running.length === 0 ? ['none'] : running.map(([name]) => choiceOf('phase', name)), phases);
  }),
  outcome('the services that the person is entitled to are the same as before', (world) => {
    same(entitledTo(world, world.before), entitledTo(world, theFile(world)).join('; '));
  }),
  outcome(
    'the person is entitled to every service that {age} from {country} is entitled to',
    (world, [who = '', from = '']) => {
      const own = entitledTo(world, theFile(world));
      const missing = entitledTo(world, theFile(opened(world, who, from))).filter((one) => !own.includes(one));
      if (missing.length > 0) throw new Error(`The person is not entitled to: ${missing.join('; ')}.`);
    },
  ),
  outcome('the {seat} may open: {sections}', (world, [seat = '', sections = '']) => {
    const open = sightOfCase(seatCalled(seat), theFile(world));
    same(open.length === 0 ? ['nothing'] : open.map((one) => choiceOf('section', one)), sections);
  }),
  outcome('the case is {state}', (world, [state = '']) => {
    const { status } = theFile(world);
    if (status !== state) throw new Error(`The case is ${status}.`);
  }),
  outcome('it is not theirs to do', (world) => {
    came(world, 'not-theirs');
  }),
  outcome('the {seat} is asked: "{clock}" ({article})', (world, [seat = '', says = '', article = '']) =>
    asks(world, says, article, seat.replaceAll(' ', '-')),
  ),
];
