import type { Step } from '../../../../scripts/law/scenarios.ts';
import { done, opened } from './on-a-case.ts';
import { given, type Phrase } from './phrase.ts';
import { moved, type World } from './world.ts';

type Act = readonly [title: string, ...table: readonly (readonly [label: string, value: string])[]];

/** Several acts of the case worker, one after the other: what scenarios would else repeat. */
function acts(world: World, ...all: readonly Act[]): World {
  return all.reduce((before, [title, ...table]) => done(before, 'case worker', title, table as Step['table']), world);
}

const later = (world: World, days: number): World => ({ ...world, now: moved(world.now, days, 'days') });

const prepared = (world: World) =>
  acts(
    world,
    ...['the person themselves', 'family', 'community'].map((who): Act => ['Prepare for the closing', ['Who', who]]),
  );

// Four days are more than the time to reflect.
const told = (world: World, about: string) =>
  later(acts(world, ['Information before a decision', ['About', about]]), 4);

const assessed = (world: World, to: string) =>
  acts(
    world,
    ['Assessment', ['Home the person would go to', to]],
    [
      'Assessment',
      ['Kind', 'physical and psychological health'],
      ['Aspects', 'physical; mental; emotional'],
      ...ofNoRisk,
    ],
    ['Assessment', ['Kind', 'family'], ['Home the person would go to', to], ...ofNoRisk.slice(0, 3)],
  );

const ofNoRisk = [
  ['Risk of', 'not said'],
  ['Risk', 'not said'],
  ['Asked about', 'nothing'],
  ['Home the person would go to', 'not said'],
] as const;

const decided = (world: World, to: string) =>
  acts(assessed(told(world, 'reintegration'), to), [
    'A decision about the person’s life',
    ['About', 'reintegration'],
    ['Reintegration / To', to],
    ['Reintegration / From', 'today'],
  ]);

const onTrial = (world: World) =>
  acts(
    decided(world, 'the person’s own family'),
    ['Ask the social affairs office', ['Consulted on', 'today']],
    ['Reintegration begins, on trial'],
  );

const closed = (world: World) =>
  acts(prepared(world), ['Visit'], ['Ask the person whether the case may end'], ['Close the case']);

const referred = (world: World) =>
  acts(
    told(opened(world, 'an adult', 'Cambodia'), 'a referral'),
    agreedThat('organisation (NGO)', 'a referral', 'who the person is'),
    ['A decision about the person’s life'],
    ['Refer to an organisation'],
  );

const agreedThat = (to: string, use: string, sections: string, answer = 'yes'): Act => [
  'The person’s consent',
  ['The person’s answer / To', to],
  ['The person’s answer / What for', use],
  ['The person’s answer / Parts of the file', sections],
  ['The person’s answer / Did the person agree?', answer],
];

const kept = (world: World) =>
  acts(
    told(acts(world, ['Search for family']), 'keeping a child'),
    [
      'A decision about the person’s life',
      ['About', 'keeping a child'],
      ['Who decides', 'best interest of the child'],
      ['The person’s opinion', 'followed'],
    ],
    ['Keep a child for the child’s safety', ['Reason', 'other danger']],
  );

/** What happened before, told in one line. Each is made of the acts that a case worker would have written down. */
export const histories: readonly Phrase[] = [
  given('the person, the family and the community were prepared for the closing', prepared),
  given('the person was told all that a decision on "{subject}" is about, days ago', (world, [about = '']) =>
    told(world, about),
  ),
  given('the person has decided to live with their own family, and all was assessed', (world) =>
    decided(world, 'the person’s own family'),
  ),
  given('{age} from {country} lives with their own family on trial', (world, [who = '', from = '']) =>
    onTrial(opened(world, who, from)),
  ),
  given(
    'the person agrees that the {recipient} is told, for {use}: {sections}',
    (world, [to = '', use = '', sections = '']) => acts(world, agreedThat(to, use, sections)),
  ),
  given(
    'the person refuses that the {recipient} is told, for {use}: {sections}',
    (world, [to = '', use = '', sections = '']) => acts(world, agreedThat(to, use, sections, 'no')),
  ),
  given('the case was closed as recovered', closed),
  given('a proceeding was explained to the person', (world) =>
    later(acts(world, ['A legal proceeding'], ['A legal procedure was explained']), 1),
  ),
  given('{age} from {country} is kept for safety', (world, [who = '', from = '']) => kept(opened(world, who, from))),
  given('the person was referred to an organisation', referred),
  given('a crisis whose risk was assessed', (world) =>
    acts(
      world,
      ['A crisis begins'],
      ['Assessment', ['Risk of', 'intervention'], ['Home the person would go to', 'not said']],
    ),
  ),
];
