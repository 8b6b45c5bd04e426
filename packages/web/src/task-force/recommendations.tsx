import { recommendationAnswer } from '@homeward/domain/oversight/recommendation';
import type { Reply } from '../api/call.ts';
import { useForget } from '../api/use-read.ts';
import { Act } from '../parts/act.tsx';
import { Table } from '../parts/table.tsx';
import { sayCountry } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Recommendation = Reply<'listRecommendations'>['items'][number];

/** Each recommendation with its country, and whether it was taken up. */
export function Recommendations({ all }: { readonly all: readonly Recommendation[] }) {
  const say = useWords();
  if (all.length === 0) return <p className="govuk-body">{say('cooperation.no-recommendation')}</p>;
  const rows = all.map((one) => ({
    key: one.id,
    cells: [
      one.words,
      sayCountry(one.with),
      say(`recommendation-kind.${one.kind}`),
      one.status === 'open' ? <Answers key="answers" of={one} /> : say(`recommendation-status.${one.status}`),
    ],
  }));
  const heads = ['words', 'with', 'kind', 'status'].map((head) => say(`recommend-field.${head}`));
  return <Table caption={say('cooperation.recommendations')} heads={heads} rows={rows} cards />;
}

function Answers({ of }: { readonly of: Recommendation }) {
  const say = useWords();
  const forget = useForget();
  const again = () => void forget('listRecommendations', 'listCommitteeMeetings');
  return recommendationAnswer.options.map((answer) => (
    <Act
      key={answer}
      operation="answerRecommendation"
      path={{ recommendation: of.id }}
      version={of.version}
      body={{ answer }}
      text={say(`recommendation-status.${answer}`)}
      about={of.words}
      onDone={again}
      onStale={again}
    />
  ));
}
