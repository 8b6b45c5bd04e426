import { type Act, isTimely, type SaysOf } from './act.ts';
import { isMission, type Line, type Plain, type Side, sideOf, unsaid } from './plain.ts';

const several: Readonly<Record<string, readonly string[]>> = {
  'child-or-returning-to-family': ['child', 'returning-to-family'],
  'child-or-escorted': ['child', 'escorted'],
  'indicator-child-or-wish': ['indicator', 'child', 'wishes-to-talk'],
};

function isOwed({ requirement, when }: Line, { about }: Plain): boolean {
  if (requirement === 'P') return false;
  return when === 'always' || (several[when] ?? [when]).some((one) => about.circumstances.includes(one));
}

function isAnswered(line: Line, { about, ticks, services }: Plain): boolean {
  // The person wants to go, agreed to whoever is told, and what they go to was weighed.
  if (line.code === 'C03' && line.by === 'system') return true;
  if (line.code === 'C04' && line.by === 'system') return true;
  if (line.code === 'C05' && line.by === 'system') return true;
  if (line.by === 'system') return line.code === 'C23' ? services : false;
  if (about.quiet && line.side === 'E') return true;
  const answers = ticks[line.code] ?? {};
  const said = (side: Side | 'E') => answers[side] !== undefined && answers[side]?.answer !== 'missing';
  if (line.side === 'B') return said('S') && said('V');
  if (line.side === 'E/S') return said('E') || said('S');
  if (line.side === 'none') return said('S') || said('V');
  return said(line.side);
}

const upTo = { schedule: ['schedule'], depart: ['schedule', 'depart'], confirm: ['schedule', 'depart', 'confirm'] };

/** Whether everything that an act and those before it wait for is answered. */
export function isReady(plain: Plain, act: keyof typeof upTo): boolean {
  return plain.about.lines.every(
    (line) => !upTo[act].includes(line.guards) || !isOwed(line, plain) || isAnswered(line, plain),
  );
}

/** The lines that are owed and open. */
export function openLines(plain: Plain): readonly Line[] {
  return plain.about.lines.filter((line) => line.by !== 'system' && isOwed(line, plain) && !isAnswered(line, plain));
}

/** As whom somebody answers a line. */
function answersAs(plain: Plain, { side }: Line, by: Act['by']): Side | 'E' | undefined {
  const [own, mission] = [sideOf(plain, by), isMission(plain.about, by)];
  if (side === 'E' || (side === 'E/S' && mission)) return mission ? 'E' : undefined;
  if (side === 'E/S') return own === 'S' ? 'S' : undefined;
  if (by.desk === 'mission') return undefined;
  return side === 'B' || side === 'none' || side === own ? own : undefined;
}

const whileOpen = ['proposed', 'scheduled', 'departed', 'pending', 'postponed', 'refused', 'disputed'];

/** A line is answered by its side; a change takes both words back, and whoever has given theirs changes nothing. */
export function tick(plain: Plain, { item, answer, reason }: SaysOf<'tick'>, act: Act): Plain | undefined {
  const line = plain.about.lines.find(({ code }) => code === item);
  const as = line && answersAs(plain, line, act.by);
  if (!isTimely(act) || !whileOpen.includes(plain.status)) return undefined;
  if (line === undefined || as === undefined || line.by === 'system') return undefined;
  if (answer !== 'done' && reason === undefined) return undefined;
  if (answer === 'not-applicable' && isOwed(line, plain)) return undefined;
  if (plain.said[sideOf(plain, act.by)] !== undefined) return undefined;
  if (item === 'KV2' && as === 'S' && answer === 'done' && !plain.address) return undefined;
  const said = { answer, reason, organisation: act.by.organisation };
  const ticks = { ...plain.ticks, [item]: { ...plain.ticks[item], [as]: said } };
  const status = plain.status === 'pending' ? 'departed' : plain.status;
  return { ...unsaid(plain), ticks, status };
}

/** The case shows that every service was answered. */
export function services(plain: Plain, _: SaysOf<'services'>, act: Act): Plain | undefined {
  const due = ['proposed', 'postponed', 'refused'].includes(plain.status);
  return isTimely(act) && due && plain.about.file === 'answered' ? { ...plain, services: true } : undefined;
}

/** Two sources in the case say the same of the person’s address. */
export function address(plain: Plain, _: SaysOf<'address'>, act: Act): Plain | undefined {
  const due = ['proposed', 'postponed', 'refused'].includes(plain.status);
  return isTimely(act) && due && plain.about.addressInFile ? { ...plain, address: true } : undefined;
}

const beforeTheyGo = ['proposed', 'scheduled', 'postponed', 'refused'];

export function ask(plain: Plain, _: SaysOf<'ask'>, act: Act): Plain | undefined {
  if (!isTimely(act) || !beforeTheyGo.includes(plain.status)) return undefined;
  const question = { id: act.key, side: sideOf(plain, act.by), open: true };
  return { ...plain, questions: [...plain.questions, question] };
}

export function answer(plain: Plain, { question }: SaysOf<'answer'>, act: Act): Plain | undefined {
  const asked = plain.questions.find(({ id }) => id === question);
  if (!isTimely(act) || asked?.open !== true || asked.side === sideOf(plain, act.by)) return undefined;
  const questions = plain.questions.map((one) => (one === asked ? { ...one, open: false } : one));
  return { ...plain, questions };
}

/** There is one version of every checklist so far, so nothing is newer. */
export function move(): undefined {
  return undefined;
}
