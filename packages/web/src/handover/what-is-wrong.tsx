import { disputeHandoverBody, postponeHandoverBody, refuseHandoverBody } from '@homeward/domain/handover/at-the-gate';
import { useState } from 'react';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import { type Acting, offerOf, type View } from './view.ts';

const ways = {
  postpone: { operation: 'postponeHandover', schema: postponeHandoverBody },
  refuse: { operation: 'refuseHandover', schema: refuseHandoverBody },
  dispute: { operation: 'disputeHandover', schema: disputeHandoverBody },
} as const;
type Way = keyof typeof ways;

function waysOf(view: View): readonly Way[] {
  return (['postpone', 'refuse', 'dispute'] as const).filter((way) => offerOf(view, ways[way].operation) !== undefined);
}

/** Say what is wrong: another day, not taken over, or not agreed. Each with a reason both sides can read. */
export function WhatIsWrong(acting: Acting) {
  const say = useWords();
  const offered = waysOf(acting.view);
  if (offered.length === 0) return null;
  return (
    <Details summary={say('wrong.title')}>
      {offered.map((way) => (
        <OneWay key={way} way={way} {...acting} />
      ))}
    </Details>
  );
}

function OneWay({ way, view, version, onDone, onStale }: Acting & { readonly way: Way }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { operation, schema } = ways[way];
  if (!open) {
    return (
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen(true)}>
        {say(`wrong.${way}`)}
      </button>
    );
  }
  return (
    <Form
      operation={operation}
      schema={schema}
      path={{ handoverId: view.id }}
      version={version}
      build={(data) => filled({ reason: typed(data, `/${way}`), review: typed(data, '/review') })}
      label={(pointer) => say(pointer === '/review' ? 'wrong.review' : 'wrong.reason')}
      submit={say(`wrong.${way}`)}
      secondary
      onDone={onDone}
      onStale={onStale}
    >
      <SelectField
        pointer={`/${way}`}
        label={say('wrong.reason')}
        options={optionsOf(say, 'stop', schema.shape.reason.options)}
      />
      {way === 'postpone' && <TextField pointer="/review" label={say('wrong.review')} width="10" day />}
    </Form>
  );
}
