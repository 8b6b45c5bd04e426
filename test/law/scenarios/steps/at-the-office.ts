import { actOf } from '../../../../packages/domain/src/command.ts';
import type { ContactAsked } from '../../../../packages/domain/src/directory/contact.ts';
import { evolveContact } from '../../../../packages/domain/src/directory/evolve-contact.ts';
import { answerContactChange, proposeContactChange } from '../../../../packages/domain/src/directory/keep-contact.ts';
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

/** Seats and contacts, by the acts of the office; a seat is opened as each request opens it. */
export const atTheOffice: readonly Phrase[] = [
  given('a worker of whom was looked at: {checks}', (world, [list = '']) =>
    withBeside(world, { checks: checked(world, list) }),
  ),
  given('the directory keeper has proposed a change of a contact', (world) => {
    const event = eventOf(proposeContactChange(asks, actOf(keeper, world.now, {}), idOf(840)));
    return withBeside(world, { contact: evolveContact(undefined, event) });
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
