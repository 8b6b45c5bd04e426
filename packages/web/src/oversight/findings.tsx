import { lastFollowedUp } from '@homeward/domain/oversight/evolve-monitoring';
import { LinkButton, Tag } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { sayArticle, sayDay } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import type { Provider } from './provider.ts';

type Finding = Provider['findings'][number];

function standingOf({ followUps }: Finding): 'open' | 'mended' | 'not-mended' {
  return lastFollowedUp({ followUps }) ?? 'open';
}
const colours = { open: 'yellow', mended: 'green', 'not-mended': 'red' } as const;

/** What was found, with its article and its day; the next step of each beside it. */
export function Findings({ of, may }: { readonly of: Provider; readonly may: boolean }) {
  const say = useWords();
  return (
    <>
      <h2 className="govuk-heading-m">{say('findings.title')}</h2>
      {of.findings.length === 0 && <p className="govuk-body">{say('findings.none')}</p>}
      {of.findings.map((one) => (
        <section key={one.id} className="hw-mb-6">
          <h3 className="govuk-heading-s">
            {say(`row.${one.obligation}`)}{' '}
            <Tag colour={colours[standingOf(one)]}>{say(`finding.${standingOf(one)}`)}</Tag>
          </h3>
          <Summary rows={rowsOf(say, one)} />
          {may && standingOf(one) !== 'mended' && (
            <LinkButton href={`/providers/${of.id}/follow-up?finding=${one.id}`} secondary>
              {say('watch-act.follow-up')}
              <span className="govuk-visually-hidden"> {say(`row.${one.obligation}`)}</span>
            </LinkButton>
          )}
        </section>
      ))}
    </>
  );
}

function rowsOf(say: Say, one: Finding): readonly (readonly [string, string])[] {
  return [
    [say('finding.article'), sayArticle(one.article)],
    [say('finding.seen'), one.seen],
    [say('finding.asks'), one.asks],
    [say('finding.asked-on'), sayDay(one.askedOn)],
    [say('finding.due-on'), sayDay(one.dueOn)],
    ...one.followUps.map(
      ({ on, result, evidence }) => [`${say(`followed.${result}`)}, ${sayDay(on)}`, evidence] as const,
    ),
  ];
}
