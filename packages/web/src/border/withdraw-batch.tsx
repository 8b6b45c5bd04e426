import { batchWithdrawalReason } from '@homeward/domain/arrival/mending';
import { withdrawBatchBody } from '@homeward/domain/arrival/withdraw-batch';
import { useLocation } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useForget } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Fold } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

const bodyOf = (data: FormData) => filled({ reason: typed(data, '/reason') });

/** A batch that was opened by mistake is taken back while nobody stands in it. */
export function WithdrawBatch({ batch }: { readonly batch: Reply<'viewBatch'> }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  return (
    <Fold summary={say('take-batch.title')}>
      <Form
        operation="withdrawBatch"
        schema={withdrawBatchBody}
        path={{ batchId: batch.id }}
        version={batch.version}
        build={bodyOf}
        label={() => say('mend.reason')}
        submit={say('take-back.save')}
        secondary
        onDone={() => void forget('viewBatch', 'listBatches').then(() => goTo('/batches'))}
        onStale={() => void forget('viewBatch')}
      >
        <p className="govuk-body">{say('take-batch.say')}</p>
        <ChoiceField
          pointer="/reason"
          legend={say('mend.reason')}
          options={optionsOf(say, 'batch-withdrawal', batchWithdrawalReason.options)}
        />
      </Form>
    </Fold>
  );
}
