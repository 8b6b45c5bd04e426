import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { company, onward } from '@homeward/domain/arrival/arrival';
import * as batch from '@homeward/domain/arrival/batch';
import { indicators, said, screeningResult } from '@homeward/domain/arrival/screening';
import { determination } from '@homeward/domain/case/case';
import * as clear from '@homeward/domain/case/clear';
import { receivedLine } from '@homeward/domain/case/disclosures/received-line';
import { asked } from '@homeward/domain/case/identification/proposals';
import { sectionNames } from '@homeward/domain/case/sections';
import { serviceOutcome, unavailableReason } from '@homeward/domain/case/services/outcome';
import { howGiven, quality, recipientKind, use } from '@homeward/domain/consent/consent';
import { channelKind, freshness, verifiedHow } from '@homeward/domain/directory/channel';
import { contactAsked, contactState } from '@homeward/domain/directory/contact';
import { gateHeard, gateStatus, weekday } from '@homeward/domain/directory/gate';
import { memorandumStanding } from '@homeward/domain/directory/provider';
import { deliveryOutcome } from '@homeward/domain/directory/told-of';
import * as atTheGate from '@homeward/domain/handover/at-the-gate';
import { handoverStatus, mode, placementKind } from '@homeward/domain/handover/handover';
import { side } from '@homeward/domain/handover/side';
import { circumstance } from '@homeward/domain/handover/templates/circumstance';
import {
  backAnswer,
  backQuestion,
  custody,
  feedbackSays,
  hurryReason,
  overrideReason,
  voided,
} from '@homeward/domain/handover/words-of-both';
import { desks, roles } from '@homeward/domain/people/actor';
import { openingReason } from '@homeward/domain/people/opening-reason';
import { checkKind, seatState } from '@homeward/domain/people/staff';
import {
  claimStates,
  followUpOutcomes,
  holdReasons,
  intervals,
  publishedFigures,
} from '@homeward/domain/report/counter-names';
import { parityReport } from '@homeward/domain/report/parity/report';
import { holdAges } from '@homeward/domain/settings/reports';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { bandNames } from '../../packages/domain/src/report/crossed.ts';
import { whyHidden } from '../../packages/domain/src/report/public/edition.ts';
import { publicTables } from '../../packages/domain/src/report/public/tables.ts';
import { root } from '../../scripts/run/root.ts';
import { familiesOfOversight } from './families-of-oversight.ts';

type Words = Readonly<Record<string, string>>;
const read = (language: string): Words => ({
  ...JSON.parse(readFileSync(join(root, `packages/words/src/${language}/screens.json`), 'utf8')),
  ...JSON.parse(readFileSync(join(root, `packages/words/src/${language}/casework.json`), 'utf8')),
  ...JSON.parse(readFileSync(join(root, `packages/words/src/${language}/oversight.json`), 'utf8')),
});
const en = read('en');
const km = read('km');
const keys = Object.keys(en);
const keysOfKm = Object.keys(km).filter((key) => key !== '$review');
const sources = globSync('packages/web/src/**/*.{ts,tsx}', { cwd: root }).map(
  (name) => [name, readFileSync(join(root, name), 'utf8')] as const,
);
const code = sources.map(([, text]) => text).join('\n');

/** Families of words whose last part is a code of the law: each code has its words. */
const families: Readonly<Record<string, readonly string[]>> = {
  ...familiesOfOversight,
  asks: asked.unwrap().shape.act.options,
  'asked-reason': asked.unwrap().shape.reason.unwrap().options,
  'age-band': bandNames,
  'age-class': clear.ageClass.options,
  'age-group': clear.ageGroup.options,
  channel: clear.channel.options.filter((one) => one !== 'domestic'),
  circumstance: circumstance.options,
  'channel-kind': channelKind.options,
  check: checkKind.options,
  company: company.options,
  'contact-status': contactState.unwrap().shape.status.options,
  'consent.to': recipientKind.options,
  'consent.for': use.options,
  'consent.how': howGiven.options,
  'consent.quality': quality.options,
  section: sectionNames,
  corridor: clear.corridor.options,
  desk: desks,
  difference: batch.differenceReason.options,
  exploitation: clear.exploitation.options,
  family: atTheGate.recordArrivalBody.shape.family.unwrap().options,
  'checklist-figure': ['signed', 'complete'],
  'claim-state': claimStates,
  figure: publishedFigures,
  'follow-up': followUpOutcomes,
  hold: holdReasons,
  'hold-age': [0, ...holdAges].map(String),
  interval: intervals,
  'parity-finding': parityReport.unwrap().shape.verdicts.element.shape.kind.options,
  'parity-head': ['service', 'who', ...Object.keys(parityReport.unwrap().shape.rows.element.shape.foreign.shape)],
  'parity-who': ['cambodian', 'foreign'],
  'report-half': ['year', '1', '2'],
  freshness: freshness.options,
  'gate-heard': gateHeard.options,
  'gate-status': gateStatus.options,
  weekday: weekday.options,
  'copy-status': receivedLine.unwrap().shape.status.options,
  feedback: feedbackSays.options,
  'asks-back': backQuestion.options,
  'answers-back': backAnswer.options,
  custody: custody.unwrap().shape.as.options,
  void: voided.unwrap().shape.because.options,
  'handover-status': handoverStatus.options,
  hurry: hurryReason.options,
  override: overrideReason.options,
  indicator: indicators,
  list: batch.listReceived.options,
  memorandum: memorandumStanding.options,
  mode: mode.options,
  need: clear.immediateNeed.options,
  'next.wait': handoverStatus.options,
  onward: onward.options,
  'opening-reason': openingReason.options,
  origin: batch.originKind.options,
  outcome: [...serviceOutcome.options, 'open'],
  placement: placementKind.options,
  purpose: contactAsked.unwrap().shape.purposes.element.options,
  resolve: atTheGate.resolveDisputeBody.shape.outcome.options,
  result: screeningResult.options,
  role: roles,
  said: said.options,
  'seat-status': seatState.shape.status.options,
  sector: clear.labourSector.options,
  separation: batch.separation.options,
  service: clear.service.options,
  sex: clear.sex.options,
  'sex-age': publicTables['sex-age'].codes,
  suppressed: whyHidden.options,
  'suppressed-hint': whyHidden.options,
  side: side.options,
  'told-outcome': deliveryOutcome.options,
  standing: determination.shape.status.options,
  stop: [atTheGate.refuseHandoverBody, atTheGate.postponeHandoverBody, atTheGate.disputeHandoverBody].flatMap(
    (body) => body.shape.reason.options as readonly string[],
  ),
  'verified-how': verifiedHow.options,
  unavailable: unavailableReason.options,
  'unscreened-reason': batch.unscreenedReason.options,
  vehicle: batch.vehicleKind.options,
};

test('English and Khmer have the same keys in the same order, and Khmer says that nobody has reviewed it', () => {
  expect(keysOfKm).toEqual(keys);
  expect(keys.length).toBeGreaterThan(500);
  expect(km['$review']).toMatch(/native speaker/);
});

test('a sentence has the same placeholders in both languages, is not empty and hides no characters', () => {
  const places = (sentence = '') => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();
  for (const key of keys) {
    expect(places(km[key]), key).toEqual(places(en[key]));
    for (const sentence of [en[key] ?? '', km[key] ?? '']) {
      expect(sentence.trim(), key).toBe(sentence);
      expect(sentence, key).not.toBe('');
      expect(sentence, key).not.toMatch(/\p{Cf}/u);
      expect(sentence, key).toBe(sentence.normalize('NFC'));
    }
  }
});

test('every Khmer sentence is in Khmer letters', () => {
  const same = ['language.en', 'language.th', 'language.vi', 'language.ms', 'count.separation.hint', 'report.corridor'];
  for (const key of keysOfKm.filter((one) => !same.includes(one))) expect(km[key], key).toMatch(/\p{Script=Khmer}/u);
});

test('every code of the law that a screen may show has its words', () => {
  const missing = Object.entries(families).flatMap(([family, codes]) =>
    codes.map((one) => `${family}.${one}`).filter((key) => !(key in en)),
  );
  expect(missing).toEqual([]);
});

/** Beginnings of keys that the code completes: `indicator.${name}`, and families given by name. */
function beginnings(): readonly string[] {
  const completed = [...code.matchAll(/[`'"]([a-z][\w-]*(?:\.[\w-]+)*)(?:\.)?\$\{/g)].map(
    ([, start = '']) => `${start}.`,
  );
  const named = [...code.matchAll(/(?:optionsOf\(say, '|family=")([\w-]+)/g)].map(([, start = '']) => `${start}.`);
  return [...new Set([...completed, ...named])];
}

test('no words stand unused, and no key in the code is without words', () => {
  const starts = beginnings();
  const literal = new Set([...code.matchAll(/'([a-z][\w-]*(?:\.[\w+-]+)*)'/g)].map(([, key = '']) => key));
  expect(keys.filter((key) => !literal.has(key) && !starts.some((start) => key.startsWith(start)))).toEqual([]);
  const asked = [...code.matchAll(/\b(?:say|t)\('([^']+)'/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(150);
  expect([...new Set(asked.filter((key) => !(key in en)))]).toEqual([]);
});

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'legend', 'hint', 'caption', 'text', 'submit'];

/** Sentences that stand in the code itself. */
function hardCoded(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) found.push(`${name}: ${node.text.trim()}`);
    if (
      ts.isJsxAttribute(node) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      spoken.includes(node.name.getText())
    )
      found.push(`${name}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('no sentence stands in the code', () => {
  const pages = sources.filter(([name]) => name.endsWith('.tsx'));
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.flatMap(([name, text]) => hardCoded(name, text))).toEqual([]);
  expect(hardCoded('planted.tsx', 'const a = <p title="Hello there">Hello</p>;')).toHaveLength(2);
});
