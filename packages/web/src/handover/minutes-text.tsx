import { tick } from '@homeward/domain/handover/tick';
import type { Reply } from '../api/asked.ts';
import { Summary } from '../parts/summary.tsx';
import { type SayNames, useNames } from '../parts/use-names.ts';
import type { Spoken } from '../words/use-speeches.ts';
import type { View } from './view.ts';

type Words = Reply<'viewMinutes'>['minutes'] & {
  readonly edition?: number;
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly gate?: string;
  readonly items?: readonly Line[];
};
type Line = {
  readonly code: string;
  readonly required: boolean;
  readonly settled: boolean;
  /** `side:answer:reason:organisation`. */
  readonly answers: readonly string[];
};
type Column = { readonly words: Words; readonly view: View; readonly spoken: Spoken };

/** The minutes as one language says them. */
export function MinutesText({ words, view, spoken }: Column) {
  const { language, say, breachSays } = spoken;
  const names = useNames();
  const items = words.items ?? [];
  const open = items.filter((item) => item.required && !item.settled);
  return (
    <div lang={language}>
      <h3 className="govuk-heading-s">{say('minutes.title')}</h3>
      <Summary rows={rowsOf({ words, view, spoken }, names)} />
      <Lines title={say('minutes.still-open')} lines={open.map(({ code }) => `${code} ${breachSays(code)}`)} />
      <Lines title={say('minutes.exceptions')} lines={items.flatMap((item) => exceptionsOf(item, spoken, names))} />
    </div>
  );
}

function rowsOf({ words, view, spoken }: Column, names: SayNames): readonly [string, string][] {
  const { language, say, day, moment, country } = spoken;
  const items = words.items ?? [];
  const word = (of: 'S' | 'V') => {
    const said = view.confirmations[of];
    if (said === undefined) return say('handover.not-yet');
    const { byLink } = said;
    const organisation = names.organisation(said.organisation, language);
    const at = moment(said.at);
    return byLink === undefined ? `${at} (${organisation})` : say('handover.by-link', { at, organisation });
  };
  return [
    [say('minutes.edition'), String(words.edition ?? 1)],
    [say('minutes.from'), words.from ? country(words.from) : '–'],
    [say('minutes.to'), words.to ? country(words.to) : '–'],
    [say('handover.date'), words.date ? day(words.date) : say('handover.no-date')],
    [say('handover.gate'), words.gate ? names.gate(words.gate, language) : '–'],
    [
      say('minutes.settled'),
      say('minutes.settled.count', { done: items.filter((item) => item.settled).length, all: items.length }),
    ],
    [say('handover.confirmed-s'), word('S')],
    [say('handover.confirmed-v'), word('V')],
  ];
}

const [done] = tick.unwrap().shape.answer.options;

/** What was answered otherwise than `done`: listed, never hidden. */
function exceptionsOf(
  { code, answers }: Line,
  { language, say, breachSays }: Spoken,
  names: SayNames,
): readonly string[] {
  return answers
    .map((one) => one.split(':'))
    .filter(([, answer]) => answer !== done)
    .map(([side, answer, reason = '', organisation = '']) => {
      const why = reason === '' ? '' : ` (${reasonIn(say, reason)})`;
      return `${code} ${breachSays(code)} – ${say(`side.${side}`)}, ${names.organisation(organisation, language)}: ${say(`tick.${answer}`)}${why}`;
    });
}

function reasonIn(say: Spoken['say'], reason: string): string {
  const key = `tick-reason.${reason}`;
  const said = say(key);
  return said === key ? reason : said;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className="govuk-body hw-mb-1">{title}</p>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
