import type { OperationId } from '@homeward/api/routes';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type * as z from 'zod';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { OrganisationField } from '../parts/organisation-field.tsx';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  readonly operation: Extract<OperationId, 'recordMemorandum' | 'recordCapabilities'>;
  readonly schema: z.ZodType;
  readonly title: string;
  readonly build: (data: FormData) => unknown;
  readonly children: ReactNode;
};

/** Something that the directory keeps of an organisation, with the place where it was read. */
export function ProviderForm({ operation, schema, title, build, children }: Props) {
  const say = useWords();
  const [done, setDone] = useState(false);
  const forget = useForget();
  return (
    <Page title={title}>
      <Said>{done && <p className="govuk-body">{say('providers.saved')}</p>}</Said>
      <Form
        operation={operation}
        schema={schema}
        build={build}
        label={(pointer) => say(`providers.${pointer.split('/')[1]}`)}
        submit={say('providers.save')}
        onDone={(_reply, _sent, form) => {
          setDone(true);
          form.reset();
          void forget('listProviders');
        }}
      >
        <OrganisationField pointer="/organisation" label={say('providers.organisation')} />
        {children}
        <TextField pointer="/source" label={say('providers.source')} hint={say('change.source.hint')} />
      </Form>
      <p className="govuk-body">
        <Link href="/providers" className="govuk-link">
          {say('providers.back')}
        </Link>
      </p>
    </Page>
  );
}
