import { basename } from 'node:path';
import type { Clock } from '../../../packages/domain/src/law/clock.ts';
import type { Means } from '../../../packages/domain/src/law/obligation.ts';
import type { RuleStatement } from '../../../packages/domain/src/law/rule.ts';
import { readings } from '../readings.ts';
import type { Speaker } from './speaker.ts';

const bases = {
  text: 'the text',
  derived: 'our reading',
  local: 'assumed, for the ministry to set',
  technical: 'a limit of the software',
} as const;

/** Where something is kept, for a reader who never sees a file of code: by the folder it lies in, the closest first. */
const places: readonly (readonly [string, string])[] = [
  ['packages/domain/src/arrival', 'the records of the border'],
  ['packages/domain/src/case', 'the file of the person'],
  ['packages/domain/src/handover', 'the record of the handover'],
  ['packages/domain/src/directory', 'the directory of organisations and contacts'],
  ['packages/domain/src/oversight', 'the records of monitoring and of the task force'],
  ['packages/domain/src/settings', 'the settings of the platform'],
  ['packages/domain/src/people', 'the table of who may do and see what'],
  ['packages/domain/src/forms', 'the forms of Directive 009'],
  ['packages/domain/src/law', 'the register of the law'],
  ['packages/domain/src/report', 'the reports'],
  ['packages/', 'the sealed store of the platform'],
];

function placeOf(file: string): string {
  return places.find(([folder]) => file.startsWith(folder))?.[1] ?? '';
}

function placesOf(speaker: Speaker, files: readonly string[]): readonly string[] {
  return [...new Set(files.map(placeOf))].map((place) => speaker.say(place));
}

/** A figure by what it counts: `packages/…/answers-to-alerts.ts` is *answers to alerts*. */
function figuresIn(speaker: Speaker, files: readonly string[]): string {
  const names = files.map((file) =>
    file.includes('/figures/') ? basename(file, '.ts').replaceAll('-', ' ') : placeOf(file),
  );
  return [...new Set(names)].map((one) => speaker.say(one)).join('; ');
}

/** A rule or a clock, and how much of it is the law's: what it quotes is the text's, the rest is ours. */
function ruleLine(speaker: Speaker, one: RuleStatement, says: string): string {
  const ours = one.basis === 'local' ? '' : (readings[one.name]?.ours ?? '');
  const kind = one.basis === 'text' && ours !== '' ? 'Ours in it' : 'Why it is our reading';
  return `${says} *(${speaker.say(bases[one.basis])})*${ours === '' ? '' : ` ${speaker.say(kind)}: ${speaker.say(ours)}`}`;
}

function clockLine(speaker: Speaker, one: Clock): string {
  return `${speaker.say('Reminded of')}: ${ruleLine(speaker, one, speaker.clock(one.name, one.says))}`;
}

/** By what a sentence is kept, one line each. */
export function linesOf(speaker: Speaker, means: Means): readonly string[] {
  const { say } = speaker;
  switch (means.how) {
    case 'enforced':
      return [
        ...means.rules.map((one) => `${say('Rule')}: ${ruleLine(speaker, one, speaker.rule(one.name, one.says))}`),
        ...(means.files.length === 0
          ? []
          : [
              `${say('There is no way to write down what it forbids')}: ${placesOf(speaker, means.files).join('; ')}${speaker.end}`,
            ]),
      ];
    case 'recorded':
      return [
        `${say('Written down')}: ${[...means.commands.map((name) => `*${speaker.act(name)}*`), ...placesOf(speaker, means.files)].join('; ')}${speaker.end}`,
      ];
    case 'reminded':
      return [
        ...means.clocks.map((one) => clockLine(speaker, one)),
        ...(means.files.length === 0
          ? []
          : [`${say('Reminded of in')}: ${placesOf(speaker, means.files).join('; ')}${speaker.end}`]),
      ];
    case 'reported':
      return [`${say('Counted')}: ${figuresIn(speaker, means.files)}${speaker.end}`];
    case 'human':
      return [`${say('By people')}: ${say(means.note)}`];
    case 'otherwise':
      return [`${say('Of this the platform reminds nobody, by decision.')}`];
    case 'not yet':
      return [`**${say('Not kept yet.')}**`];
  }
}
