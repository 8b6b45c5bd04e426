import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { arrivalState } from '@homeward/domain/arrival/arrival';
import { clearFacts, correctionReason, withdrawalReason } from '@homeward/domain/arrival/mending';
import { caseCommands } from '@homeward/domain/case/commands';
import { openCaseBody } from '@homeward/domain/case/open-case-body';
import { sendReferralBody } from '@homeward/domain/case/referred-in/referral-in-body';
import { writeSectionBody } from '@homeward/domain/case/section-contents';
import { arrivalSections, identity, statedAge } from '@homeward/domain/case/sections';
import { saidConsent } from '@homeward/domain/consent/consent';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { clocksInForce } from '../../packages/domain/src/law/guards.ts';
import { keysOfChoice, keysOfLabel } from '../../packages/web/src/casework/acts/act-words.ts';
import { type Field, fieldOf } from '../../packages/web/src/casework/acts/fields.ts';
import { groups } from '../../packages/web/src/casework/acts/groups.ts';
import { keysOfLines } from '../../packages/web/src/casework/content-view.tsx';
import { settledBy } from '../../packages/web/src/casework/top/settled-by.ts';
import { root } from '../../scripts/run/root.ts';

const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, `packages/words/src/en/${file}.json`), 'utf8'));
const words = { ...read('screens'), ...read('casework') };

const bodies: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.entries(caseCommands).map(([name, { body }]) => [name, body as z.ZodType])),
  writeSection: writeSectionBody,
  openCase: openCaseBody,
  giveConsent: saidConsent,
  // How the partner's own system names the person is a field of the page itself; that one asks again is nobody's to tick.
  sendReferral: sendReferralBody.unwrap().omit({ external: true, again: true }),
};

/** Written down on pages of their own, in no list of acts. */
const ofOtherPages = ['openCase', 'sendReferral'];

const { name } = identity.unwrap().shape;
const { needs: mended } = arrivalSections.unwrap().shape;
const { needs, consents, onward, screening } = arrivalState.unwrap().shape;
const consent = consents.element;
const words300 = z.string().max(300).optional();

/** What is said and mended at the border after the person’s file was opened: the file shows it in the words of its own parts. */
const saidAtTheBorder = z.strictObject({
  consent,
  onward: onward.element,
  screening,
  correction: clearFacts
    .unwrap()
    .omit({ ageGroup: true, childUntil: true })
    .extend({
      reason: correctionReason,
      name,
      statedAge,
      before: z.strictObject({ name, statedAge }),
      words: words300,
    }),
  withdrawal: z.strictObject({ reason: withdrawalReason, words: words300 }),
  loggedTwice: z.strictObject({ needs, consents, onward, screening, ...mended.unwrap().shape }),
});

type Asked = readonly [name: string, inside: string, choice?: string];

/** Every field of a form by its name and what it lies in, and every choice. */
function asked(name: string, field: Field): readonly Asked[] {
  switch (field.type) {
    case 'parts':
      return field.parts.flatMap((part) => [[part.name, name] as const, ...asked(part.name, part.field)]);
    case 'either':
      return field.ways.flatMap((way) => asked(name, way));
    case 'many':
      return asked(name, field.of);
    case 'one':
    case 'some':
      return field.values.map((value) => [name, '', value] as const);
    case 'fixed':
      return [[name, '', String(field.value)]];
    default:
      return [];
  }
}

const ofActs = Object.entries(bodies).flatMap(([act, body]) =>
  asked('', fieldOf(body)).map((one) => [act, ...one] as const),
);
const ofTheBorder = asked('', fieldOf(saidAtTheBorder))
  .filter(([name]) => !keysOfLines.includes(name))
  .map((one) => ['writeSection', ...one] as const);
const all = [...ofActs, ...ofTheBorder];

test('every field of every act has its name, and every choice its word', () => {
  const missing = all.filter(([act, name, inside, choice]) => {
    const keys = choice === undefined ? keysOfLabel(act, name, inside) : keysOfChoice(name, choice);
    return !keys.some((key) => key in words);
  });
  expect(all.length).toBeGreaterThan(1500);
  expect(missing).toEqual([]);
});

test('no name of a field is without its field, and every clock and act has its words', () => {
  const named = new Set(all.flatMap(([act, name, inside]) => keysOfLabel(act, name, inside)));
  expect(Object.keys(words).filter((key) => key.startsWith('field.') && !named.has(key))).toEqual([]);
  expect(clocksInForce().filter(({ name }) => !(`clock.${name}` in words))).toEqual([]);
  expect(Object.keys(bodies).filter((act) => !ofOtherPages.includes(act) && !(`act.${act}` in words))).toEqual([]);
});

test('every operation on a case stands once on the page of what can be recorded, and every clock names the act that settles it', () => {
  const listed = Object.values(groups).flat() as readonly string[];
  // A case that is not the worker's own is opened in an emergency from the page that does not find it.
  const offered = [...Object.keys(caseCommandRoutes), 'giveConsent', 'withdrawConsent'];
  expect(listed.toSorted()).toEqual(offered.filter((name) => name !== 'grantBreakGlass').toSorted());
  expect(listed).toHaveLength(new Set(listed).size);
  // Whatever is written down updates a file.
  const unsettled = clocksInForce().filter(({ name }) => settledBy[name] === undefined);
  expect(unsettled.map(({ name }) => name)).toEqual(['file-is-updated']);
});
