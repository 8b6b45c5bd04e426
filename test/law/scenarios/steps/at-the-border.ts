import { answerConsent } from '../../../../packages/domain/src/arrival/answer-consent.ts';
import type { ArrivalState } from '../../../../packages/domain/src/arrival/arrival.ts';
import type { BatchState } from '../../../../packages/domain/src/arrival/batch.ts';
import { closeBatch, closeBatchBody } from '../../../../packages/domain/src/arrival/close-batch.ts';
import {
  correctArrival,
  correctArrivalBody,
  type Named,
} from '../../../../packages/domain/src/arrival/correct-arrival.ts';
import { screenPerson } from '../../../../packages/domain/src/arrival/screen-person.ts';
import { newlyAlike } from '../../../../packages/domain/src/arrival/twins.ts';
import { withdrawBatch } from '../../../../packages/domain/src/arrival/withdraw-batch.ts';
import type { SaidConsent } from '../../../../packages/domain/src/consent/consent.ts';
import {
  actBy,
  allNo,
  answerOf as consentOf,
  countedTruck,
  eventOf,
  following,
  idOf,
  logged,
  screened,
  screening,
} from '../../../domain/made.ts';
import { given, type Phrase, when } from './phrase.ts';
import { answerOf, beside, type World, withBeside } from './world.ts';

const truck = (world: World) => beside<BatchState>(world, 'truck');
const people = (world: World) => (world.beside['people'] ?? []) as readonly ArrivalState[];

const lead = ({ now }: World) => actBy('shift-lead', {}, now);

function stood(world: World, declared: string, men: string, women: string, children: string): World {
  const counted = { men: Number(men), women: Number(women), boys: Number(children), girls: 0 };
  return withBeside(world, { truck: countedTruck({ declared: Number(declared) }, { counted }) });
}

function alongside(world: World, who: string, answers: 'screened' | 'logged'): World {
  const born = who === 'a child' ? '2014' : '1990';
  const arrival = logged(10 + people(world).length, { age: { birth: born } });
  return withBeside(world, { people: [...people(world), answers === 'screened' ? screened(arrival) : arrival] });
}

/** Two words for people, as they stand in two entries of one truck. */
const named = (latin: string): Named => ({ name: { latin }, age: { birth: '1994', estimated: false } });

function corrected(world: World, to: string): World {
  const [before, other] = [named(beside<string>(world, 'first name')), named(beside<string>(world, 'second name'))];
  const alike = newlyAlike(before, named(to), [{ arrival: idOf(11), batch: idOf(1), identity: other }]);
  const said = correctArrivalBody.parse({ reason: 'heard-wrongly', name: { latin: to } });
  const decision = correctArrival(
    { state: screened(logged(10)), batch: countedTruck(), before },
    idOf(60),
    said,
    actBy('intake', {}, world.now),
    alike,
  );
  return { ...world, answer: answerOf(decision) };
}

function answers(world: World, said: Partial<SaidConsent>): World {
  const [arrival] = people(world);
  if (arrival === undefined) throw new Error('No step has said that somebody of the truck was logged.');
  const { id: _, at: _at, ...consent } = consentOf('ngo', true);
  const act = actBy('intake', {}, world.now);
  return { ...world, answer: answerOf(answerConsent(arrival, idOf(61), { consent: { ...consent, ...said } }, act)) };
}

const trafficked = { ...allNo, 'movement-restricted': 'yes', 'papers-kept': 'yes', 'wages-withheld': 'yes' } as const;

/** A truck at the door of the transit centre, by the acts of the border desk. */
export const atTheBorder: readonly Phrase[] = [
  given(
    'a truck of which {declared} people were declared; {men} men, {women} women and {children} children were counted',
    (world, [declared = '', men = '', women = '', children = '']) => stood(world, declared, men, women, children),
  ),
  given('{person} of the truck was logged and screened', (world, [who = '']) => alongside(world, who, 'screened')),
  given('{person} of the truck was logged', (world, [who = '']) => alongside(world, who, 'logged')),
  given('a person of the truck whose file was opened', (world) => {
    const event = { type: 'ArrivalOpened', as: idOf(50), occurredAt: world.now, by: 'case-worker-1' } as const;
    return withBeside(world, { people: [following(screened(logged(10)), event)] });
  }),
  given('two people of a truck, logged as "{name}" and as "{other}"', (world, [one, other]) =>
    withBeside(world, { 'first name': one, 'second name': other }),
  ),
  when('the shift lead closes the truck', (world) => ({
    ...world,
    answer: answerOf(closeBatch(truck(world), people(world), closeBatchBody.parse({}), lead(world))),
  })),
  when('the shift lead takes the truck back', (world) => ({
    ...world,
    answer: answerOf(withdrawBatch(truck(world), people(world), { reason: 'opened-by-mistake' }, lead(world))),
  })),
  when('the intake officer says of a person with three signs of trafficking that there are none', (world) => {
    const said = screening({ answers: trafficked, result: 'none' });
    const decision = screenPerson(logged(10), said, actBy('intake', {}, world.now));
    const answer = answerOf(decision);
    return withBeside({ ...world, answer }, { arrival: following(logged(10), eventOf(decision)) });
  }),
  when('the intake officer writes down that a guardian agrees for the person that an NGO is told', (world) =>
    answers(world, { given: true, how: 'guardian' }),
  ),
  when('the intake officer writes down that the person refuses that an NGO is told', (world) =>
    answers(world, { given: false }),
  ),
  when('the intake officer corrects the name of the first to "{name}"', (world, [to = '']) => corrected(world, to)),
];
