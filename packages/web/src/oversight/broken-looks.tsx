import { answerOversightBreachBody } from '@homeward/domain/oversight/answer-breach';
import { articlesOfOversight } from '@homeward/domain/oversight/at-oversight';
import { useForget } from '../api/use-read.ts';
import { BreachList } from '../parts/breach-list.tsx';
import { useWords } from '../words/use-words.ts';
import type { Provider } from './provider.ts';

const acts: Readonly<Record<string, string>> = {
  ProviderMonitored: 'monitoring',
  FindingFollowedUp: 'follow-up',
  MinisterDecided: 'minister-decision',
};

type Broke = Provider['breaches'][number];

/** A breach of oversight with the articles of what it broke. */
export function withArticles(breaches: readonly Broke[]) {
  return breaches.map((one) => ({
    ...one,
    broke: one.broke.map((broken) => ({ ...broken, restsOn: articlesOfOversight(broken.rule) })),
  }));
}

/** What looks at an organisation were done against, and who answers for it. */
export function BrokenLooks({
  of,
  may,
  onStale,
}: {
  readonly of: Provider;
  readonly may: boolean;
  readonly onStale: () => void;
}) {
  const say = useWords();
  const forget = useForget();
  const answering = {
    operation: 'answerProviderBreach',
    schema: answerOversightBreachBody,
    path: { provider: of.id },
    version: of.version,
    onDone: () => void forget('viewProvider', 'listProviders', 'listClocks'),
    onStale,
  } as const;
  return (
    <BreachList
      says={say('broken.of-provider')}
      breaches={withArticles(of.breaches)}
      named={(act) => say(`watch-act.${acts[act] ?? act}`)}
      answering={may ? answering : undefined}
    />
  );
}
