import { Link } from 'wouter';
import type { Reply } from '../api/call.ts';
import { Tag } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { type SayNames, useNames } from '../parts/use-names.ts';
import { sayCountry, sayDay } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';

type Clock = Reply<'listClocks'>['items'][number];
type Standing = Clock['standing'];

const colours: Readonly<Record<Standing, 'green' | 'yellow' | 'red' | 'grey'>> = {
  'in-time': 'green',
  soon: 'yellow',
  due: 'red',
  over: 'red',
};

/** How something owed by a day stands today, in a word and a colour. */
export function StandingTag({ of }: { readonly of: Standing }) {
  const say = useWords();
  return <Tag colour={colours[of]}>{say(`owed.${of}`)}</Tag>;
}

/** What a clock is about: an organisation, a country, or the task force's own. */
function aboutOf(say: Say, names: SayNames, { clock, provider, thing }: Clock) {
  if (clock === 'committee') return sayCountry(thing);
  return provider === undefined ? (
    say('clocks.task-force')
  ) : (
    <Link href={`/providers/${provider}`} className="govuk-link">
      {names.organisation(provider)}
    </Link>
  );
}

/** Things owed, the earliest first. */
export function DueTable({ caption, items }: { readonly caption: string; readonly items: readonly Clock[] }) {
  const say = useWords();
  const names = useNames();
  const rows = items.map((one) => ({
    key: `${one.clock}/${one.provider}/${one.thing}`,
    cells: [
      say(`clock.${one.clock}`),
      <StandingTag key="standing" of={one.standing} />,
      sayDay(one.on),
      aboutOf(say, names, one),
    ],
  }));
  const heads = [say('clocks.what'), say('clocks.standing'), say('clocks.day'), say('clocks.about')];
  return <Table caption={caption} heads={heads} rows={rows} cards />;
}
