import { caseCommands } from '@homeward/domain/case/commands';
import { writeSectionBody } from '@homeward/domain/case/section-contents';
import { sectionNames } from '@homeward/domain/case/sections';
import { saidConsent } from '@homeward/domain/consent/consent';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { bodyOf } from '../../packages/web/src/casework/acts/body.ts';
import { fieldOf, type Part } from '../../packages/web/src/casework/acts/fields.ts';
import { partsOfSection } from '../../packages/web/src/casework/sections/section-form.tsx';
import { typedInto } from './filled-acts.ts';

const bodies = Object.entries(caseCommands).map(([name, { body }]) => [name, body as z.ZodType] as const);

function partsOf(schema: z.ZodType): readonly Part[] {
  const field = fieldOf(schema);
  return field.type === 'parts' ? field.parts : [];
}

describe.each([...bodies, ['giveConsent, in words', saidConsent as z.ZodType] as const])('%s', (_, schema) => {
  const parts = partsOf(schema);

  test('whoever fills in the whole form sends what the server takes, in whichever of several ways', () => {
    for (const way of [0, 1, 2, 3, 4]) {
      const body = bodyOf(parts, typedInto(parts, true, way));
      expect(schema.safeParse(body).error?.issues, JSON.stringify(body)).toBeUndefined();
      // Nothing that was asked for is lost on the way.
      expect(Object.keys(body).toSorted()).toEqual(parts.map(({ name }) => name).toSorted());
    }
  });

  test('whoever fills in only what must be sends what the server takes, too', () => {
    const body = bodyOf(parts, typedInto(parts, false));
    expect(schema.safeParse(body).error?.issues, JSON.stringify(body)).toBeUndefined();
  });
});

test.each(sectionNames)('the part "%s" of a file is written by its form as the server takes it', (section) => {
  const parts = partsOfSection(section);
  expect(parts.length).toBeGreaterThan(2);
  const content = bodyOf(parts, typedInto(parts, true));
  expect(writeSectionBody.safeParse({ section, content }).error?.issues).toBeUndefined();
});

test('an empty form names each thing that is missing, and a day that is none stays as it was typed', () => {
  const schema = caseCommands.recordPlan.body as unknown as z.ZodType;
  const parts = partsOf(schema);
  const missing = schema.safeParse(bodyOf(parts, new FormData())).error?.issues.map(({ path }) => path.join('/'));
  expect(missing).toEqual(expect.arrayContaining(['she', 'words/intention', 'words/objective']));
  const data = new FormData();
  data.set('/on#d', '31');
  data.set('/on#m', '02');
  data.set('/on#y', '2569');
  expect(bodyOf(partsOf(caseCommands.recordDeath.body as unknown as z.ZodType), data)).toMatchObject({
    on: '2569-02-31',
  });
});
