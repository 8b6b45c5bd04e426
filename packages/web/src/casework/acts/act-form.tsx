import { useMemo } from 'react';
import type * as z from 'zod';
import { Form } from '../../parts/form.tsx';
import { Details } from '../../parts/small.tsx';
import { useWords } from '../../words/use-words.ts';
import type { CaseView } from '../keeping.ts';
import { labelOfPointer } from './act-words.ts';
import { bodyOf } from './body.ts';
import { fieldOf, type Part } from './fields.ts';
import { FileOfForm } from './file-of-form.ts';
import type { ActName } from './groups.ts';
import { routeOf } from './my-acts.ts';
import { PartList } from './part-list.tsx';

/** When something happened stands in every body, and is asked for last: mostly it was just now. */
const timing = ['occurredAt', 'lateReason'];

/** The parts that a body asks for, and those that say when it happened. */
function partsOfBody(schema: z.ZodType): { readonly asked: readonly Part[]; readonly timing: readonly Part[] } {
  const field = fieldOf(schema);
  const parts = field.type === 'parts' ? field.parts : [];
  return {
    asked: parts.filter(({ name }) => !timing.includes(name)),
    timing: parts.filter(({ name }) => timing.includes(name)),
  };
}

type Props = {
  readonly file: CaseView;
  readonly act: ActName;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

/** The form of an act, made from its own schema: a new field of the server stands here by itself. */
export function ActForm({ file, act, version, onDone, onStale }: Props) {
  const say = useWords();
  const schema = routeOf(act)?.body as z.ZodType;
  const parts = useMemo(() => partsOfBody(schema), [schema]);
  return (
    <FileOfForm value={file}>
      <Form
        operation={act}
        schema={schema}
        path={{ caseId: file.id }}
        version={version}
        build={(data) => bodyOf([...parts.asked, ...parts.timing], data)}
        label={(pointer) => labelOfPointer(act, pointer)}
        submit={say('acts.save')}
        onDone={onDone}
        onStale={onStale}
      >
        <PartList act={act} parts={parts.asked} pointer="" />
        <Details summary={say('acts.when')}>
          <PartList act={act} parts={parts.timing} pointer="" />
        </Details>
      </Form>
    </FileOfForm>
  );
}
