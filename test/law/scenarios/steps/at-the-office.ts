import { actOf } from '../../../../packages/domain/src/command.ts';
import type { ContactAsked } from '../../../../packages/domain/src/directory/contact.ts';
import { evolveContact } from '../../../../packages/domain/src/directory/evolve-contact.ts';
import { answerContactChange, proposeContactChange } from '../../../../packages/domain/src/directory/keep-contact.ts';
import { answerRole, proposeRole } from '../../../../packages/domain/src/people/grant-role.ts';
import { evolveSeat } from '../../../../packages/domain/src/people/seat-events.ts';
import type { StaffRow } from '../../../../packages/domain/src/people/staff.ts';
import { conductIsSignedFirst } from '../../../../packages/domain/src/rules/conduct-is-signed-first.ts';
import { staffAreCheckedFirst } from '../../../../packages/domain/src/rules/staff-are-checked-first.ts';
import { dayOf } from '../../../../packages/domain/src/time.ts';
import { eventOf, idOf, people } from '../../../domain/made.ts';
import { given, type Phrase, when } from './phrase.ts';
import { answerOf, answerOfRule, beside, type World, withBeside } from './world.ts';

const keeper = people['directory-keeper'];
const asks: ContactAsked = {
  contact: 'invented-office',
  organisation: 'demo-ngo',
  country: 'KH',
  languages: ['km'],
  purposes: ['handover'],
  channels: [],
};

const checks: Readonly<Record<string, StaffRow['checks'][number]['kind']>> = {
  suitability: 'suitability',
  'criminal record': 'criminal-record',
  'code of conduct': 'code-of-conduct',
};

function checked({ now }: World, list: string): StaffRow['checks'] {
  return list.split('; ').flatMap((one) => {
    if (one === 'nothing') return [];
    const kind = checks[one];
    if (kind === undefined) throw new Error(`Of a worker are looked at: ${Object.keys(checks).join('; ')}.`);
    return [{ kind, on: dayOf(now) }];
  });
}

const administrator = people.administrator;
const seat = { desk: 'transit', country: 'KH', role: 'intake', organisation: 'poipet-transit-centre' } as const;

const proposes = (world: World, said: Partial<Parameters<typeof proposeRole>[0]>) =>
  proposeRole({ ...seat, subject: 'invented-officer', ...said }, actOf(administrator, world.now, {}), idOf(850));

/** Seats and contacts, by the acts of the office; a seat is opened as each request opens it. */
export const atTheOffice: readonly Phrase[] = [
  given('a worker of whom was looked at: {checks}', (world, [list = '']) =>
    withBeside(world, { checks: checked(world, list) }),
  ),
  given('the directory keeper has proposed a change of a contact', (world) => {
    const event = eventOf(proposeContactChange(asks, actOf(keeper, world.now, {}), idOf(840)));
    return withBeside(world, { contact: evolveContact(undefined, event) });
  }),
  given('the administrator has proposed that somebody works at the border', (world) =>
    withBeside(world, { seat: evolveSeat(undefined, eventOf(proposes(world, {}))) }),
  ),
  given('an administrator of the office', (world) => withBeside(world, { administrator })),
  when('the administrator proposes a seat for themselves', (world) => ({
    ...world,
    answer: answerOf(proposes(world, { subject: administrator.id, desk: 'office', role: 'administrator' })),
  })),
  when('the administrator proposes an intake officer at the desk of case files', (world) => ({
    ...world,
    answer: answerOf(proposes(world, { desk: 'casework' })),
  })),
  when('a colleague of the same organisation agrees to the seat', (world) => {
    const by = { ...administrator, id: 'administrator-2' };
    const said = { proposal: idOf(850), answer: 'approved' } as const;
    return { ...world, answer: answerOf(answerRole(beside(world, 'seat'), said, actOf(by, world.now, {}))) };
  }),
  when('the worker opens the desk of {role}s', (world, [role = '']) => {
    const seat = {
      role: role.replaceAll(' ', '-') as StaffRow['role'],
      checks: beside<StaffRow['checks']>(world, 'checks'),
    };
    const found = [staffAreCheckedFirst, conductIsSignedFirst].flatMap(
      (rule) => answerOfRule(rule, rule.breaches(seat, dayOf(world.now))).rules,
    );
    return { ...world, answer: { how: found.length === 0 ? 'possible' : 'refused', rules: found } };
  }),
  when('a colleague of the same organisation agrees to the change', (world) => {
    const by = { ...keeper, id: 'directory-keeper-2' };
    const said = { proposal: idOf(840), answer: 'approved' } as const;
    return {
      ...world,
      answer: answerOf(answerContactChange(beside(world, 'contact'), said, actOf(by, world.now, {}))),
    };
  }),
];
