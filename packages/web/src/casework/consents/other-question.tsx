import { giveConsentBody, saidConsent } from '@homeward/domain/consent/consent';
import { useMemo, useState } from 'react';
import type * as z from 'zod';
import { Form } from '../../parts/form.tsx';
import { Details } from '../../parts/small.tsx';
import { useWords } from '../../words/use-words.ts';
import { labelOfPointer } from '../acts/act-words.ts';
import { bodyOf } from '../acts/body.ts';
import { fieldOf } from '../acts/fields.ts';
import { FileOfForm } from '../acts/file-of-form.ts';
import { PartList } from '../acts/part-list.tsx';
import type { Keeping } from '../keeping.ts';

/** A question that is not one of the usual: to one organisation, for another use, for HIV or the profile of the family alone. */
export function OtherQuestion({ file, version, onDone, onStale }: Keeping) {
  const say = useWords();
  const [turn, setTurn] = useState(0);
  const parts = useMemo(() => {
    const field = fieldOf(saidConsent);
    return field.type === 'parts' ? field.parts : [];
  }, []);
  const about = { type: 'case', case: file.id };
  return (
    <Details summary={say('consents.other')}>
      <p className="govuk-body">{say('consents.other-say')}</p>
      <FileOfForm value={file}>
        <Form
          key={turn}
          operation="giveConsent"
          schema={giveConsentBody as z.ZodType}
          version={version}
          build={(data) => ({ about, consent: bodyOf(parts, data, '/consent') })}
          label={(pointer) => labelOfPointer('giveConsent', pointer)}
          submit={say('acts.save')}
          onStale={onStale}
          onDone={(reply) => {
            setTurn(turn + 1);
            onDone(reply);
          }}
        >
          <PartList act="giveConsent" parts={parts} pointer="/consent" value={{ textVersion: '1' }} />
        </Form>
      </FileOfForm>
    </Details>
  );
}
