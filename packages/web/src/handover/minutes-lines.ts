import { tick } from '@homeward/domain/handover/tick';
import type { SayNames } from '../parts/use-names.ts';
import type { Spoken } from '../words/use-speeches.ts';

/** An item of the checklist as the minutes hold it. */
export type Line = {
  readonly code: string;
  readonly required: boolean;
  readonly settled: boolean;
  /** `side:answer:reason:organisation`. */
  readonly answers: readonly string[];
};

const [done] = tick.unwrap().shape.answer.options;

/** What stands of the items besides those that are done: what is open and why, what was answered otherwise, what is not owed. */
export function linesOf(items: readonly Line[], spoken: Spoken, names: SayNames) {
  const { say, breachSays } = spoken;
  const open = items.filter((item) => item.required && !item.settled);
  const others = items.filter((item) => !open.includes(item));
  const said = ({ code, answers }: Line) => {
    const words = answers.filter((one) => one.split(':')[1] !== done).map((one) => wordOf(one, spoken, names));
    return words.length === 0 ? [] : [`${code} ${breachSays(code)} – ${words.join('; ')}`];
  };
  return {
    open: open.flatMap((item) => {
      const lines = said(item);
      return lines.length > 0 ? lines : [`${item.code} ${breachSays(item.code)} – ${say('minutes.unanswered')}`];
    }),
    otherwise: others.flatMap(said),
    notOwed: others.filter(({ settled }) => !settled).map(({ code }) => code),
  };
}

/** Whose word it is, what it says, and why. */
function wordOf(answer: string, { language, say }: Spoken, names: SayNames): string {
  const [side, said, reason = '', organisation = ''] = answer.split(':');
  const why = reason === '' ? '' : ` (${reasonIn(say, reason)})`;
  return `${say(`side.${side}`)}, ${names.organisation(organisation, language)}: ${say(`tick.${said}`)}${why}`;
}

function reasonIn(say: Spoken['say'], reason: string): string {
  const key = `tick-reason.${reason}`;
  const said = say(key);
  return said === key ? reason : said;
}
