import { instruments } from '../../../packages/domain/src/law/instruments.ts';
import { limits } from '../../../packages/domain/src/law/limits.ts';
import { howKept } from '../../../packages/domain/src/law/obligation.ts';
import { obligeNobody } from '../../../packages/domain/src/law/oblige-nobody.ts';
import type { Part } from '../../../packages/domain/src/law/register.ts';
import { sentencesOf } from '../sentences.ts';
import { edition } from './edition.ts';
import { blankLists, corridorsTable, figuresTable } from './figures-tables.ts';
import { secondReadingLine, secondReadingTable } from './second-reading.ts';
import { howInWords, obligationBlock } from './sentence-blocks.ts';
import { corridorsInForce, settingsInForce } from './settings-in-force.ts';
import { type EditionLanguage, type Speaker, speakerOf } from './speaker.ts';

/** The page for a ministry in one language, and which of its sentences that language has words for, and which not yet. */
export async function editionIn(language: EditionLanguage, parts: readonly Part[]) {
  const speaker = speakerOf(language);
  const figures = await settingsInForce();
  const { say } = speaker;
  const chapters = [
    head(speaker, parts),
    ...parts.map((part, index) => chapter(speaker, part, index + 1)),
    `## ${say('Figures')}\n\n${say('With these figures the rules and reminders count. Where the text gives none, none is invented as law: it is assumed until the ministry sets it.')}\n\n${figuresTable(speaker, figures)}`,
    `## ${say('Periods between two states')}\n\n${say('Two ministries set them together; until then they are assumed.')}\n\n${corridorsTable(speaker, corridorsInForce())}`,
    `## ${say('What the ministry has to set')}\n\n${blankLists(speaker, figures)}`,
    `## ${say('What no software keeps')}\n\n${say('Beside what each sentence above is not kept against, these sentences are kept by people alone.')}\n\n${keptByPeople(speaker, parts)}`,
    `## ${say('Limits of the software')}\n\n${say('They keep records whole. No article asks for them, and a refusal for one of them cites none.')}\n\n${limits.map(({ name, says }) => `- ${speaker.rule(name, says)}`).join('\n')}`,
    `## ${say('Sentences that oblige nobody')}\n\n${obligeNobody.map(({ words, why }) => `- “${words}” ${say(why)}`).join('\n')}`,
    `## ${say('What the second reading changed')}\n\n${secondReadingTable(speaker)}`,
    signatures(speaker),
  ];
  return { page: `${chapters.join('\n\n')}\n`, told: speaker.told, untold: speaker.untold };
}

/** Each instrument with its day; the foreword is none. */
function inForce({ say, day }: Speaker): string {
  const signed = Object.entries(instruments).filter(([name]) => name !== 'Foreword');
  return signed.map(([name, one]) => `${say(name)} (${day(one.signed)})`).join('; ');
}

function head(speaker: Speaker, parts: readonly Part[]): string {
  const { say, day, end, language } = speaker;
  const rows = parts.flatMap(({ obligations }) => obligations.flatMap((one) => sentencesOf(one)));
  const count = (how: keyof typeof howInWords) => rows.filter((row) => howKept(row) === how).length;
  const counts = (Object.keys(howInWords) as (keyof typeof howInWords)[]).map(
    (how) => `${count(how)} ${say(howInWords[how])}`,
  );
  return [
    `# ${say('The law this platform keeps')}`,
    ...(language === 'en' ? [] : [`**${say('Machine translation; not yet reviewed by a native speaker.')}**`]),
    [
      `- ${say('Edition')}: ${edition.number}, ${day(edition.on)}, ${say('of release {{release}}', { release: edition.release })}`,
      `- ${say('Text in force')}: ${inForce(speaker)}`,
      `- ${say('The words quoted are those of the English text of 2009. No official Khmer text was at hand, and no later text.')}`,
      `- ${say('Standing')}: ${say('a draft of whoever builds the platform; no ministry has signed it.')}`,
      `- ${say('Second reading')}: ${secondReadingLine(speaker)}`,
    ].join('\n'),
    say(
      'Every sentence of these texts that obliges somebody stands here in its own words: by what the platform keeps it, against which acts on a person, and against what not.',
    ),
    [
      `*${say('enforced')}*: ${say('what the platform itself does or lets happen is refused while the sentence stands against it; what already happened outside is written down with the breach.')}`,
      `*${say('written down')}*: ${say('it can be written in the file.')}`,
      `*${say('reminded of')}*: ${say('a clock says when it is owed.')}`,
      `*${say('counted')}*: ${say('a figure tells it.')}`,
      `*${say('kept by people')}*: ${say('nothing else keeps it.')}`,
      `*${say('the text')}*: ${say('the article says it.')}`,
      `*${say('our reading')}*: ${say('the article does not say it in these words.')}`,
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    `**${say('{{count}} sentences of {{obligations}} obligations', { count: `${rows.length}`, obligations: `${parts.flatMap(({ obligations }) => obligations).length}` })}: ${counts.join(', ')}${end}**`,
  ].join('\n\n');
}

function chapter(speaker: Speaker, { heading, obligations }: Part, number: number): string {
  return [`## ${number}. ${speaker.say(heading)}`, ...obligations.map((one) => obligationBlock(speaker, one))].join(
    '\n\n',
  );
}

function keptByPeople({ article, say }: Speaker, parts: readonly Part[]): string {
  const rows = parts.flatMap(({ obligations }) => obligations.flatMap((one) => sentencesOf(one)));
  return rows
    .filter((row) => howKept(row) === 'human')
    .map(({ id, restsOn, words, kept }) => {
      const who = kept.flatMap((means) => (means.how === 'human' ? [say(means.note)] : []));
      return `- ${id}, ${article(restsOn)}: “${words}” ${who.join(' ')}`;
    })
    .join('\n');
}

function signatures({ say }: Speaker): string {
  const lines = ['Name', 'Function', 'Date', 'Signature and seal'].map(
    (one) => `${say(one)}: ______________________________`,
  );
  const block = (whose: string) => [`**${say(whose)}**`, ...lines].join('\n\n');
  return [
    `## ${say('Signatures')}`,
    block('For the Ministry of Social Affairs, Veterans and Youth Rehabilitation'),
    block('For whoever operates the platform'),
    block('Second reader of the rules that quote the text'),
  ].join('\n\n');
}
