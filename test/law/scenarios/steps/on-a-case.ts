import { type CaseCommandName, caseCommands } from '../../../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../../../packages/domain/src/case/decide.ts';
import { evolveCase } from '../../../../packages/domain/src/case/evolve.ts';
import { openCaseBody } from '../../../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../../../packages/domain/src/case/open-from-report.ts';
import { actOf } from '../../../../packages/domain/src/command.ts';
import type { Actor } from '../../../../packages/domain/src/people/actor.ts';
import type { Step } from '../../../../scripts/law/scenarios.ts';
import { answerOf as consentOf, eventOf, idOf, people } from '../../../domain/made.ts';
import { given, type Phrase, when } from './phrase.ts';
import { languages, saidIn } from './said.ts';
import { actCalled } from './words.ts';
import { type Answer, answerOf, moved, theFile, type World } from './world.ts';

/** Who acts, as a scenario calls them. */
export const seats: Readonly<Record<string, Actor>> = {
  'case worker': people['case-worker'],
  supervisor: people.supervisor,
  'central unit': people['central-unit'],
  'second approver': people['second-approver'],
  'health worker': people['health-worker'],
  'other case worker': { ...people['case-worker'], id: 'case-worker-2' },
  'case worker of another organisation': {
    ...people['case-worker'],
    id: 'case-worker-3',
    organisation: 'another-house',
  },
  'other supervisor': { ...people.supervisor, id: 'supervisor-2' },
};

export function seatCalled(name: string): Actor {
  const seat = seats[name];
  if (seat === undefined)
    throw new Error(`There is no seat “the ${name}”: there are ${Object.keys(seats).join(', ')}.`);
  return seat;
}

type Tried = { readonly answer: Answer; readonly world: World; readonly why?: string };

/** One act on the file, as the door takes it: the shape first, then who may, then the rules. */
function tried(world: World, seat: string, title: string, table: Step['table'], of: Partial<Actor> = {}): Tried {
  const name = actCalled(title);
  const by = { ...seatCalled(seat), ...of };
  const said = saidIn(world, name, table);
  const parsed = caseCommands[name].body.safeParse(said);
  if (!parsed.success) {
    const why = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(', ');
    return { answer: { how: 'no-room', rules: [] }, world, why };
  }
  if (!(caseCommands[name].roles as readonly string[]).includes(by.role))
    return { answer: { how: 'not-theirs', rules: [] }, world };
  return decided(world, name, by, parsed.data);
}

function decided(world: World, name: CaseCommandName, by: Actor, body: object): Tried {
  const id = idOf(1000 + world.entries);
  const act = actOf(by, world.now, body);
  const decision = decideCase(name, theFile(world), body as never, act, id, world.known, world.memorandum);
  const answer = answerOf(decision);
  if (decision.type === 'refused')
    return {
      answer,
      world,
      why: decision.all.map(({ says, breaches }) => `${says} (${breaches.join(', ')})`).join(' '),
    };
  const file = evolveCase(theFile(world), decision.event);
  const why = answer.rules.join(', ');
  return { answer, world: { ...world, file, entries: world.entries + 1, last: id }, why };
}

/** What a scenario is given has to have been possible: a history that breaks a rule says so. */
export function done(
  world: World,
  seat: string,
  title: string,
  table: Step['table'],
  how: Answer['how'] = 'possible',
): World {
  const { answer, world: after, why } = tried(world, seat, title, table);
  if (answer.how !== how) throw new Error(`“${title}” was ${answer.how}: ${why}`);
  return after;
}

const countries: Readonly<Record<string, string>> = {
  Cambodia: 'KH',
  Thailand: 'TH',
  'Viet Nam': 'VN',
  Malaysia: 'MY',
};

const ages: Readonly<Record<string, object>> = {
  'an adult': { birth: '1990' },
  'a person whose age is not known': { unknown: true },
};

function ageOf({ now }: World, who: string): object {
  const years = /^a child of (\d+)$/.exec(who)?.[1];
  const age = years === undefined ? ages[who] : { birth: String(Number(now.slice(0, 4)) - Number(years) - 1) };
  if (age === undefined)
    throw new Error(`A case is of an adult, of a child of 14, or of a person whose age is not known, not of ${who}.`);
  return age;
}

/** A case opened from a report, on the person's own consent or, of a child, on a best-interest decision; or on none. */
function opening(world: World, who: string, from: string, language: string, agrees = true) {
  const age = ageOf(world, who);
  const {
    id: _,
    at: _at,
    ...consent
  } = consentOf('case-file', agrees, {
    language: languages[language] as never,
    interpreter: language !== 'Khmer',
    ...(who === 'an adult' ? {} : { how: 'best-interest' as const }),
  });
  const body = openCaseBody.parse({
    from: 'report',
    sex: 'female',
    citizenship: countries[from],
    language: languages[language],
    identity: { name: { latin: 'Invented Person' }, age },
    consent,
  });
  if (body.from !== 'report') throw new Error('no report');
  return openFromReport(idOf(50), body, actOf(people['case-worker'], world.now, {}));
}

export function opened(world: World, who: string, from: string, language = 'Khmer'): World {
  return { ...world, file: evolveCase(undefined, eventOf(opening(world, who, from, language))) };
}

export const onACase: readonly Phrase[] = [
  given('a case of {age} from {country}', (world, [who = '', from = '']) => opened(world, who, from)),
  given('a case of {age} from {country} who speaks {language}', (world, [who = '', from = '', language]) =>
    opened(world, who, from, language),
  ),
  given('the {seat} has written down "{act}"', (world, [seat = '', title = ''], table) =>
    done(world, seat, title, table),
  ),
  given('the {seat} has written down "{act}" as {name}', (world, [seat = '', title = '', name = ''], table) => {
    const after = done(world, seat, title, table);
    return { ...after, called: { ...after.called, [name]: after.last ?? '' } };
  }),
  given('the {seat} has written down "{act}", which broke a rule', (world, [seat = '', title = ''], table) =>
    done(world, seat, title, table, 'kept'),
  ),
  given('{count} {unit} have passed', (world, [count = '', unit = '']) => ({
    ...world,
    now: moved(world.now, Number(count), unit),
  })),
  given('the organisation has no memorandum with the Ministry', (world) => ({ ...world, memorandum: 'none' })),
  when('the {seat} writes down "{act}"', (world, [seat = '', title = ''], table) =>
    asked(world, seat, title, table, 'record'),
  ),
  given('the Minister has postponed the programme of the organisation', (world) => ({
    ...world,
    memorandum: 'postponed',
  })),
  given('nobody has a case yet', (world) => world),
  when('the case worker opens a case of an adult who does not agree to it', (world) => ({
    ...world,
    answer: answerOf(opening(world, 'an adult', 'Cambodia', 'Khmer', false)),
  })),
  when('the {seat} looks at "{act}"', (world, [seat = '', title = '']) => {
    seatCalled(seat);
    return { ...world, answer: { how: 'shown', rules: [], act: actCalled(title) } };
  }),
  when('the {seat} asks for "{act}"', (world, [seat = '', title = ''], table) =>
    asked(world, seat, title, table, 'permit'),
  ),
];

// Whoever writes down what happened is not asking; whoever asks has not done it yet.
function asked(world: World, seat: string, title: string, table: Step['table'], as: 'record' | 'permit'): World {
  const is = caseCommands[actCalled(title)].as;
  if (is !== as)
    throw new Error(
      is === 'record'
        ? `“${title}” is a record of what happened: “the ${seat} writes down "${title}"”.`
        : `“${title}” is something that the platform lets happen: “the ${seat} asks for "${title}"”.`,
    );
  const { answer, world: after } = tried(world, seat, title, table);
  const elsewhere = (organisation: string) => tried(world, seat, title, table, { organisation }).answer;
  return { ...after, answer, before: theFile(world), elsewhere };
}
