import { expect, test } from 'vitest';
import { createDecisions } from '../../packages/local/src/decisions.ts';
import { keyRingOf } from '../../packages/local/src/kms-keys.ts';
import { openLedger } from '../../packages/local/src/ledger.ts';
import { principalsOf } from '../../packages/local/src/principals.ts';
import { schedulesOf } from '../../packages/local/src/schedules.ts';
import { checkReader, checkSchedule } from '../../packages/local/src/service-permissions.ts';
import { mappingsOf } from '../../packages/local/src/stream-mappings.ts';
import { tablesOf } from '../../packages/local/src/tables.ts';
import { loadTemplate, type Template } from '../../packages/local/src/template.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const whole = loadTemplate(await fixtureOut());

/** The fixture's template with every statement that grants the action taken out of its policies. */
function without(action: string): Template {
  const kept = (statement: { Action: string | string[] }) => ![statement.Action].flat().includes(action);
  const resources = whole.resources.map((resource) => {
    if (resource.type !== 'AWS::IAM::Policy') return resource;
    const document = resource.properties['PolicyDocument'] as { Statement: { Action: string | string[] }[] };
    const PolicyDocument = { ...document, Statement: document.Statement.filter(kept) };
    return { ...resource, properties: { ...resource.properties, PolicyDocument } };
  });
  return { ...whole, resources };
}

function check(template: Template) {
  const parts = {
    template,
    principals: principalsOf(template),
    keys: keyRingOf(template),
    decide: createDecisions(template.account),
    ledger: openLedger(),
  };
  const [mapping] = mappingsOf(template, tablesOf(template));
  const [schedule] = schedulesOf(template);
  const reader = [...parts.principals.values()].find(({ name }) => name === 'notices');
  if (!mapping || !schedule || !reader) throw new Error('The fixture has lost its reader.');
  return { parts, reads: () => checkReader(parts, mapping, reader.id), wakes: () => checkSchedule(parts, schedule) };
}

test('what Lambda and the scheduler do in a role’s name stands in the ledger as used', async () => {
  const { parts, reads, wakes } = check(whole);
  await reads();
  await wakes();
  const used = parts.ledger
    .calls()
    .flatMap(({ caller, permissions }) => permissions.map(({ action }) => [caller, action]));
  expect(used).toEqual([
    ['notices', 'dynamodb:DescribeStream'],
    ['notices', 'dynamodb:GetRecords'],
    ['notices', 'dynamodb:GetShardIterator'],
    ['notices', 'kms:Decrypt'],
    ['notices', 'sqs:SendMessage'],
    ['schedule every-five', 'lambda:InvokeFunction'],
  ]);
});

test.each(['dynamodb:GetRecords', 'kms:Decrypt', 'sqs:SendMessage'])(
  'a reader whose role lacks %s ends the start with that action named',
  async (action) => {
    await expect(check(without(action)).reads()).rejects.toThrow(action);
  },
);

test('a schedule whose role may not wake its function ends the start', async () => {
  await expect(check(without('lambda:InvokeFunction')).wakes()).rejects.toThrow('lambda:InvokeFunction');
});
