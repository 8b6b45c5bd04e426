import { readFileSync } from 'node:fs';
import { arrivalState } from '@homeward/domain/arrival/arrival';
import { batchState } from '@homeward/domain/arrival/batch';
import { service, sheetFact } from '@homeward/domain/case/clear';
import { criteria, prepared, wellbeing } from '@homeward/domain/case/closing/track';
import { ground } from '@homeward/domain/case/disclosures/track';
import { sectionNames } from '@homeward/domain/case/sections';
import { gateStatus, weekday } from '@homeward/domain/directory/gate';
import { recordArrivalBody } from '@homeward/domain/handover/at-the-gate';
import { mode } from '@homeward/domain/handover/handover';
import { handoverStatus } from '@homeward/domain/handover/handover-status';
import { side } from '@homeward/domain/handover/side';
import { templateFor } from '@homeward/domain/handover/templates/template-for';
import { law as en } from '@homeward/words/en/law';
import { law as km } from '@homeward/words/km/law';
import { sayBreach } from '@homeward/words/say-breach';
import { expect, test } from 'vitest';
import { loadRules, ruleFile } from '../../scripts/law/rules.ts';
import { endingsOfTheFirstPhases, sentencesOfTheFirstPhases } from './endings-of-the-first-phases.ts';
import { keysOf, written } from './words-of.ts';

const corridors = ['TH-KH', 'VN-KH', 'MY-KH', 'KH-TH', 'KH-VN', 'KH-MY'] as const;
const items = corridors
  .flatMap((corridor) => [...templateFor(corridor, 'formal').items, ...templateFor(corridor, 'deportation').items])
  .map(({ code, says }) => [code, says] as const);

/** Codes that end in a member of a closed list, each with a sentence of its own. */
const ownSentences: Readonly<Record<string, readonly string[]>> = {
  // At a handover's arrival, and as the file has it.
  family: [...recordArrivalBody.shape.family.unwrap().options, 'supervised-only', 'assess-anew'].filter(
    (one) => one !== 'safe',
  ),
  companion: ['not-assessed', 'unclear', 'suspected'],
  gate: gateStatus.options.filter((one) => one !== 'open' && one !== 'limited'),
  mode: mode.options,
  'confirmed-by': side.options,
  awaits: side.options,
  'sheet-lacks': sheetFact.options,
  'too-soon-for': ['return-proposed', 'readiness-confirmed', 'manifest-sent'],
  address: ['never-verified', 'cooling-off', 'too-old', 'out-of-use', 'no-address'],
  stage: ['recruitment', 'transportation', 'exploitation'],
  'stage-unknown': ['recruitment', 'transportation', 'exploitation'],
  'need-open': ['doctor', 'counsellor'],
  ...sentencesOfTheFirstPhases,
};

/** Codes whose ending has a word in codes.json. */
const details: Readonly<Record<string, readonly string[]>> = {
  unanswered: service.options,
  'works-on': weekday.options,
  'not-in-catalogue': service.options,
  'no-consent': ['embassy', 'counterpart'],
  'section-not-agreed': sectionNames,
  'not-for-this-use': sectionNames,
  'not-open-to-you': sectionNames,
  'never-without-her': ['hiv', 'family'],
  'no-ground': ground.options,
  ...endingsOfTheFirstPhases,
  unmet: criteria,
  'nothing-shows': criteria,
  'not-yet': wellbeing,
  'not-tried': ['family', 'provider'],
  'not-prepared': prepared,
  'unexpected-left-out': prepared,
  status: [
    ...new Set([
      ...batchState.unwrap().shape.status.options,
      ...arrivalState.unwrap().shape.status.options,
      ...handoverStatus.options,
    ]),
  ],
};

/** The codes a rule may answer with, as they stand in its source: `gate:` where an ending follows. */
function codesIn(name: string): readonly string[] {
  const source = readFileSync(ruleFile(name), 'utf8');
  const found = source.slice(source.search(/breaches:|standing:/)).matchAll(/(?:\[|=>|\),)\s*[`']([A-Za-z][\w-]*:?)/g);
  return [...found].map(([, code = '']) => code);
}

/** Rules that pass on the codes of checklist items. */
const ofTheChecklist = ['arrival-items-are-done', 'handover-needs-its-checklist'];
const rules = [...(await loadRules()).keys()];
// A rule with nothing to add to its own sentence answers with its name, which has words already.
const codes = [...new Set(rules.flatMap(codesIn))].filter((code) => !rules.includes(code));
const keysOfCodes = codes.flatMap((code) => {
  const plain = code.replace(':', '');
  return ownSentences[plain]?.map((ending) => `${plain}-${ending}`) ?? [plain];
});

test('each rule but those of the checklist has codes of its own in its source', () => {
  expect(rules.filter((name) => codesIn(name).length === 0)).toEqual(ofTheChecklist);
});

test('every code that a rule can answer with has words, and no words are without a code', () => {
  const expected = new Set([...keysOfCodes, ...items.map(([code]) => code), 'unscreened-not-logged']);
  expect(keysOf('en', 'breaches').toSorted()).toEqual([...expected].toSorted());
});

test('all 76 items of the checklists say in English what the templates say', () => {
  const said = written('en', 'breaches');
  expect(new Map(items).size).toBe(76);
  for (const [code, says] of items) expect(said[code], code).toBe(says);
});

test('every ending that a code may carry has its word, and no word is without its code', () => {
  expect(keysOf('en', 'codes').toSorted()).toEqual([...new Set(Object.values(details).flat())].toSorted());
});

test('a code with an ending is a whole sentence in both languages: nothing of the code is left in it', () => {
  for (const [code, endings] of [...Object.entries(ownSentences), ...Object.entries(details)])
    for (const ending of endings)
      for (const words of [en, km]) {
        const said = sayBreach(words, `${code}:${ending}`);
        expect(said).toMatch(words === en ? /^[A-Z].*\.$/ : /\p{Script=Khmer}.*។$/u);
        expect(said).not.toMatch(/[{}]|\w:\w/);
      }
});

test('a person or a number in a code never hides its sentence', () => {
  const person = '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f';
  expect(sayBreach(en, `unscreened:${person}`)).toBe('A person is not screened.');
  expect(sayBreach(en, 'unscreened:not-logged:3')).toBe('People counted at the door are not logged: 3.');
  expect(sayBreach(en, `D5:${person}`)).toBe(written('en', 'breaches')['D5']);
  expect(sayBreach(en, 'unanswered:medical')).toBe('This service was not offered and answered: medical care.');
  expect(sayBreach(en, 'gate:closed')).toBe('The gate is closed.');
  expect(sayBreach(km, 'gate:closed')).toBe(written('km', 'breaches')['gate-closed']);
});

test('a code without words is answered by itself', () => {
  expect(sayBreach(km, 'never-heard-of:it')).toBe('never-heard-of:it');
});
