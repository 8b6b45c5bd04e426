import { letHappen } from './lives.ts';
import { nonGovernmental } from './organisations.ts';
import { isGoneFromAPlace } from './r039.ts';
import type { Invariant, Story, Told } from './story.ts';
import { earlier, isChildIn, isSound, lastOf } from './told.ts';
import { freeYes, type Sharing, saidNo } from './yes.ts';

/** The fact that a ground of sharing without consent rests on, as the file shows it. */
const facts: Readonly<Record<string, (story: Story) => boolean>> = {
  'she-is-missing': (story) => {
    const over = earlier(story, 'MissingEnded').map(({ said }) => said['missing']);
    return earlier(story, 'MissingReported').some(({ id }) => !over.includes(id)) || isGoneFromAPlace(story);
  },
  'she-cannot-decide': (story) => earlier(story, 'CapacityAssessed').filter(isSound).at(-1)?.said['able'] === false,
  'child-in-danger': (story) => isChildIn(story) && earlier(story, 'AlertRaised', 'CrisisOpened').length > 0,
  'police-must-act': (story) => earlier(story, 'AlertRaised').length > 0,
};

/** Who acts where the police must: nobody else has to be told for that. */
const authorities = ['police', 'border-police'];
/** Another country's side: nothing goes there without a yes. */
const abroad = ['embassy', 'counterpart', 'receiving-authority'];

function againstTheYes(story: Story, { said }: Told): readonly string[] {
  const ground = String(said['ground']);
  const whereabouts = ((said['sections'] ?? []) as readonly string[]).includes('whereabouts');
  // A copy is read at the desk of its recipient's kind: one for the counterpart opens to nobody of a private house.
  const privately =
    ['ngo', 'shelter'].includes(String(said['to'])) ||
    (nonGovernmental.includes(String(said['organisation'])) && !authorities.includes(String(said['to'])));
  const { for: _use, ...sharing } = sharingOf(said);
  const no = saidNo(story, sharing);
  const forThePolice = ground !== 'police-must-act' || authorities.includes(String(said['to']));
  return [
    ...(forThePolice ? [] : ['who is told is no police']),
    ...(abroad.includes(String(said['to'])) ? ['it goes to another country'] : []),
    ...(facts[ground]?.(story) === true ? [] : [`nothing in the file shows it: ${ground}`]),
    ...(no && whereabouts && privately ? ['where the person is goes to a private house against a no'] : []),
  ];
}

function sharingOf(said: Told['said']): Sharing {
  const { to, organisation, sections } = said as Sharing;
  return { to, organisation, for: said['for'] as string | undefined, sections };
}

export const nothingIsSharedWithoutAYes: Invariant = {
  row: 'R042',
  says: 'In no history does something confidential go to somebody without the person’s free yes to exactly that, or a fact of the file for which it must.',
  after: ['CopyMade', 'ProposalAnswered'],
  near: [
    'ConsentGiven',
    'ConsentWithdrawn',
    'RevealingProposed',
    'SharingProposed',
    'AlertRaised',
    'MissingReported',
    'CapacityAssessed',
  ],
  broken: (story) => {
    const act = letHappen(story, 'CopyMade', 'RevealingProposed', 'SharingProposed');
    if (act === undefined) return [];
    if (act.type === 'SharingProposed') return againstTheYes(story, act);
    const alone = act.type === 'RevealingProposed' && lastOf(story).by.id === act.by.id ? ['one person alone'] : [];
    if (act.type === 'RevealingProposed' && lastOf(story) === act) return [];
    return [...alone, ...(freeYes(story, sharingOf(act.said)) ? [] : ['the person did not agree to this'])];
  },
};
