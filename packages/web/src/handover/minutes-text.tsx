import { sheetFact } from '@homeward/domain/case/clear';
import type { HandoverSheet } from '@homeward/domain/case/sections';
import type { Reply } from '../api/asked.ts';
import { type SayNames, useNames } from '../parts/use-names.ts';
import type { Spoken } from '../words/use-speeches.ts';
import { type Line, linesOf } from './minutes-lines.ts';
import { officerOf } from './officer.ts';
import { sayFact } from './say-fact.ts';
import type { View } from './view.ts';

type Words = Reply<'viewMinutes'>['minutes'] & {
  readonly edition?: number;
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly gate?: string;
  readonly items?: readonly Line[];
};
type Column = {
  readonly words: Words;
  readonly view: View;
  readonly spoken: Spoken;
  /** The person as this side was told of them; nothing while nobody has opened it. */
  readonly sheet: Partial<HandoverSheet> | undefined;
  readonly dense: boolean;
};

/** The minutes as one language says them. */
export function MinutesText(column: Column) {
  const { spoken, words, dense } = column;
  const { language, say } = spoken;
  const names = useNames();
  const { by, open, otherwise, notOwed } = linesOf(words.items ?? [], spoken, names, dense);
  return (
    <div lang={language}>
      <h2 className="govuk-heading-s">{say('minutes.title')}</h2>
      <Facts rows={rowsOf(column, names)} />
      <Facts rows={personIn(column)} />
      <Facts rows={officersIn(column, names)} />
      {by.length > 0 && <p>{by.join('; ')}</p>}
      <Lines title={say('minutes.still-open')} lines={open} />
      <Lines title={say('minutes.exceptions')} lines={otherwise} />
      {notOwed.length > 0 && <p>{say('minutes.not-owed', { codes: notOwed.join(', ') })}</p>}
    </div>
  );
}

function Facts({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="hw-minutes__facts">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf({ words, view, spoken }: Column, names: SayNames): readonly (readonly [string, string])[] {
  const { language, say, day, country } = spoken;
  const items = words.items ?? [];
  return [
    ...(view.number === undefined ? [] : [[say('number.title'), view.number] as const]),
    [say('minutes.edition'), String(words.edition ?? 1)],
    [say('minutes.from'), words.from ? country(words.from) : '–'],
    [say('minutes.to'), words.to ? country(words.to) : '–'],
    [say('handover.date'), words.date ? day(words.date) : say('handover.no-date')],
    [say('handover.gate'), words.gate ? names.gate(words.gate, language) : '–'],
    [
      say('minutes.settled'),
      say('minutes.settled.count', { done: items.filter((item) => item.settled).length, all: items.length }),
    ],
  ];
}

/** Who it is: what stands in the clear, and what the sheet of this side says. */
function personIn({ view, spoken, sheet }: Column): readonly (readonly [string, string])[] {
  const { say, country } = spoken;
  const of = view.citizenship;
  const citizenship = /^[A-Z]{2}$/.test(of) ? country(of) : say(`citizenship.${of}`);
  const plain = `${say(`sex.${view.sex}`)}, ${say(`age-class.${view.age}`)}, ${citizenship}`;
  if (sheet === undefined) return [[say('handover.person'), `${plain}. ${say('minutes.sheet-closed')}`]];
  return [
    [say('handover.person'), plain],
    ...sheetFact.options.map((fact) => [say(`sheet.${fact}`), sayFact(say, sheet, fact)] as const),
    ...(sheet.exceptions === undefined ? [] : [[say('sheet.exceptions'), sheet.exceptions] as const]),
  ];
}

/** Both officers, each with when they confirmed. */
function officersIn({ view, spoken }: Column, names: SayNames): readonly (readonly [string, string])[] {
  const { say, moment } = spoken;
  return (['S', 'V'] as const).map((side) => {
    const said = view.confirmations[side];
    const who = officerOf(said, names, spoken);
    const key = say(side === 'S' ? 'minutes.given-by' : 'minutes.taken-by');
    return [key, said === undefined || who === undefined ? say('handover.not-yet') : `${who} – ${moment(said.at)}`];
  });
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className="hw-minutes__lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
