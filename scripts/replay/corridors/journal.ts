import { dayOf } from '@homeward/domain/time';

type Line = { readonly when: string; readonly who: string; readonly says: string; readonly came: string };
type Gathered = { readonly when: string; readonly who: string; readonly says: string; readonly parts: Set<string> };

/** Acts that come in rows of the same kind, by how their step begins: they stand in one line of whoever did them. */
const rows = [
  { step: /^tick (\S+)/, says: 'answers what is owed' },
  { step: /^(?:offer|answer) (\S+)/, says: 'offers services and writes down the person’s answers' },
] as const;

/** What the steps of the stories that others tell too are called here. */
const words: Readonly<Record<string, string>> = {
  open: 'opens the file',
  'consent counterpart': 'writes down: the person agrees that their country’s unit is told',
  'consent embassy': 'writes down: the person agrees that their embassy is told',
  needs: 'writes down what is needed',
  place: 'writes down the place to live',
  approve: 'approves it',
  batch: 'logs a truck',
  log: 'logs one person off the truck',
  screen: 'screens that person',
  consent: 'asks that person about a file',
  refer: 'shows the way on',
  count: 'counts heads at the door',
  close: 'closes the truck',
};

/** One story as it is written down: a line an act. */
export type Journal = {
  readonly act: (when: string, who: string, step: string, came: string) => void;
  readonly note: (sentence: string) => void;
  readonly lines: () => readonly string[];
};

/** A moment as people there read it. */
export function shown(when: string): string {
  return `${dayOf(when)} ${new Date(Date.parse(when) + 7 * 3_600_000).toISOString().slice(11, 16)}`;
}

function textOf(entry: Line | Gathered | string): string {
  if (typeof entry === 'string') return `  ${entry}`;
  const came = 'parts' in entry ? [...entry.parts].join(' ') : entry.came;
  return `  ${shown(entry.when)}  ${entry.who.padEnd(30)} ${entry.says}: ${came}`;
}

export function openJournal(): Journal {
  const entries: (Line | Gathered | string)[] = [];
  const gather = (when: string, who: string, says: string, part: string): void => {
    const last = entries.at(-1);
    if (typeof last === 'object' && 'parts' in last && last.who === who && last.says === says) last.parts.add(part);
    else entries.push({ when, who, says, parts: new Set([part]) });
  };
  return {
    act(when, who, step, came) {
      const row = rows.find((one) => one.step.test(step));
      if (row === undefined) entries.push({ when, who, says: words[step] ?? step, came });
      else gather(when, who, row.says, row.step.exec(step)?.[1] ?? '');
    },
    note: (sentence) => void entries.push(sentence),
    lines: () => entries.map(textOf),
  };
}
