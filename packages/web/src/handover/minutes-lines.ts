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

const [done, , missing] = tick.unwrap().shape.answer.options;

type Answer = { readonly side: string; readonly said: string; readonly reason: string; readonly organisation: string };

function answerOf(told: string): Answer {
  const [side = '', said = '', reason = '', organisation = ''] = told.split(':');
  return { side, said, reason, organisation };
}

/** Who answered for each side, most often: said once above the lines, and in a line only where it was somebody else. */
function speakersOf(items: readonly Line[]): ReadonlyMap<string, string> {
  const answers = items.flatMap((item) => item.answers.map(answerOf)).filter(({ said }) => said !== done);
  const bySide = Map.groupBy(answers, ({ side }) => side);
  const most = (some: readonly Answer[]) => {
    const counted = [...Map.groupBy(some, ({ organisation }) => organisation)];
    return counted.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
  };
  return new Map([...bySide].map(([side, some]) => [side, most(some)]));
}

/**
 * What stands of the items besides those that are done: what is open and why, what was answered otherwise, what is not owed. `dense`:
 * where they are many, who answered for each side stands once above them.
 */
export function linesOf(items: readonly Line[], spoken: Spoken, names: SayNames, dense = false) {
  const { language, say, breachSays } = spoken;
  const open = items.filter((item) => item.required && !item.settled);
  const others = items.filter((item) => !open.includes(item));
  const speakers = dense ? speakersOf(items) : new Map<string, string>();
  const wordOf = wordsBy(speakers, spoken, names);
  const said = (item: Line) => {
    const { code, answers } = item;
    const told = answers.map(answerOf).filter((one) => one.said !== done);
    const words = told.map((one) => wordOf(one, open.includes(item)));
    return words.length === 0 ? [] : [`${code} ${breachSays(code)} – ${words.join('; ')}`];
  };
  return {
    by: [...speakers].map(([side, of]) => `${say(`side.${side}`)}: ${names.organisation(of, language)}`),
    open: open.flatMap((item) => {
      const lines = said(item);
      return lines.length > 0 ? lines : [`${item.code} ${breachSays(item.code)} – ${say('minutes.unanswered')}`];
    }),
    otherwise: others.flatMap(said),
    notOwed: others.filter(({ settled }) => !settled).map(({ code }) => code),
  };
}

/** Whose word it is, what it says, and why. */
function wordsBy(speakers: ReadonlyMap<string, string>, { language, say }: Spoken, names: SayNames) {
  return ({ side, said, reason, organisation }: Answer, isOpen: boolean): string => {
    const isSpeaker = speakers.get(side) === organisation;
    const who = [say(`side.${side}`), ...(isSpeaker ? [] : [names.organisation(organisation, language)])].join(', ');
    const why = reason === '' ? '' : reasonIn(say, reason);
    // Above many lines it stands that they are open: each says why.
    if (isOpen && isSpeaker && said === missing && why !== '') return `${who}: ${why}`;
    return `${who}: ${say(`tick.${said}`)}${why === '' ? '' : ` (${why})`}`;
  };
}

function reasonIn(say: Spoken['say'], reason: string): string {
  const key = `tick-reason.${reason}`;
  const said = say(key);
  return said === key ? reason : said;
}
