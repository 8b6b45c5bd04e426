import { writeSectionBody } from '@homeward/domain/case/section-contents';
import type { SectionName } from '@homeward/domain/case/sections';
import { useMemo } from 'react';
import type * as z from 'zod';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../words/use-words.ts';
import { labelOfPointer } from '../acts/act-words.ts';
import { bodyOf } from '../acts/body.ts';
import { fieldOf, type Part } from '../acts/fields.ts';
import { PartList } from '../acts/part-list.tsx';

/** The fields of one part of a file, from the schema that it is held against. */
export function partsOfSection(section: SectionName): readonly Part[] {
  const whole = fieldOf(writeSectionBody);
  const ways = whole.type === 'either' ? whole.ways : [];
  const bodies = ways.flatMap((way) => (way.type === 'parts' ? [way.parts] : []));
  const body = bodies.find((parts) =>
    parts.some(({ name, field }) => name === 'section' && field.type === 'fixed' && field.value === section),
  );
  const content = body?.find(({ name }) => name === 'content')?.field;
  return content?.type === 'parts' ? content.parts : [];
}

type Props = {
  readonly caseId: string;
  readonly section: SectionName;
  readonly content: unknown;
  readonly version: number;
  readonly onDone: () => void;
  readonly onStale: () => void;
};

/** One part of a file as it stands from now on: what stands there is in the fields, and what is taken away is gone. */
export function SectionForm({ caseId, section, content, version, onDone, onStale }: Props) {
  const say = useWords();
  const parts = useMemo(() => partsOfSection(section), [section]);
  return (
    <Form
      operation="writeSection"
      schema={writeSectionBody as z.ZodType}
      path={{ caseId }}
      version={version}
      build={(data) => ({ section, content: bodyOf(parts, data, '/content') })}
      label={(pointer) => labelOfPointer('writeSection', pointer)}
      submit={say('acts.save')}
      onDone={onDone}
      onStale={onStale}
    >
      <PartList act="writeSection" parts={parts} pointer="/content" value={content ?? undefined} />
    </Form>
  );
}
