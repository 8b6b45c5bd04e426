import { describe, expect, test } from 'vitest';
import { articles } from '../../packages/domain/src/law/articles.ts';
import { instruments } from '../../packages/domain/src/law/instruments.ts';
import { obligeNobody } from '../../packages/domain/src/law/oblige-nobody.ts';
import { register } from '../../packages/domain/src/law/register.ts';
import type { Sentence } from '../../packages/domain/src/law/sentence.ts';
import { sentences } from '../../packages/domain/src/law/sentences.ts';
import { monitoringChecklist } from '../../packages/domain/src/oversight/checklist.ts';
import { figuresOf } from '../../scripts/law/figures.ts';
import { faultsOfSentences, obligationOf } from '../../scripts/law/sentences.ts';
import { lineOf, linesOf, texts, withoutMarkup } from './texts-of-the-law.ts';

const obligations = register.flatMap((part) => part.obligations);

/** Words by which a text of law obliges, forbids or entitles. */
const duty =
  /\b(shall|must|should|will|needs? to|needs? be|(is|are) to|(has|have) the rights?|entitled|prohibited|obliged|necessary|required?|requires|responsib\w+|recommended|do not|dependant)\b/i;

function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.;:])\s+(?=[A-Z“])/).map((one) => one.replace(/[.;:,]+$/, '').trim());
}

const inArticles = Object.values(articles).flatMap((all) => sentencesIn(all.at(-1)?.text ?? ''));
const quotedLines = new Set(
  Object.values(articles).flatMap(([{ instrument, line, lastLine }]) =>
    linesOf(instruments[instrument].text, line, lastLine).map((one) => `${instruments[instrument].text} ${one}`),
  ),
);
const elsewhere = texts.flatMap((text) =>
  linesOf(text)
    .filter((line) => !quotedLines.has(`${text} ${line}`) && !/^(#|- Having seen)|\.{5}/.test(lineOf(text, line)))
    .flatMap((line) => sentencesIn(withoutMarkup(lineOf(text, line)))),
);
const normative = [...inArticles, ...elsewhere].filter((one) => duty.test(one));

const rows = Object.entries(sentences);
const meets = (words: string, sentence: string) =>
  words.includes(sentence) || sentence.includes(words.replace(/[.;:,]+$/, ''));

describe('Every sentence of the law', () => {
  test('that obliges, forbids or entitles is quoted by a row, or stands among those that oblige nobody, with the reason', () => {
    expect(normative.length).toBeGreaterThan(250);
    const open = normative.filter(
      (one) => !rows.some(([, { words }]) => meets(words, one)) && !obligeNobody.some(({ words }) => meets(words, one)),
    );
    expect(open).toEqual([]);
  });

  test('that is said to oblige nobody stands in the text, once, has its reason, and is quoted by no row', () => {
    const text = [...inArticles, ...elsewhere];
    for (const { words, why } of obligeNobody) {
      expect(
        text.some((one) => one.includes(words)),
        words,
      ).toBe(true);
      expect(why).toMatch(/\.$/);
      expect(rows.filter(([, row]) => row.words.includes(words)).map(([id]) => id)).toEqual([]);
    }
  });
});

describe('A row of the register', () => {
  test('R123, R127, R059, R011, R047: what only people keep is asked about at each monitoring', () => {
    const asked = monitoringChecklist.map(({ id }) => id);
    for (const id of ['R123', 'R127', 'R059', 'R011', 'R047']) expect(asked, id).toContain(id);
  });

  test('R157, R158: of what the Ministry and the organisations commit to, what can be counted is counted', () => {
    const figures = (id: string) => obligations.filter((one) => one.id === id).flatMap(figuresOf);
    expect(figures('R157')).toEqual(['instrumentsRead', 'trainingCoverage', 'coordinationOf']);
    expect(figures('R158')).toEqual(['monitoringCoverage', 'cooperation', 'jointWorkDone']);
  });

  test('has the number of an obligation, letters in order, words of its article, means of its own, and says what no software keeps', () => {
    expect(faultsOfSentences(obligations)).toEqual([]);
    expect(new Set(rows.map(([id]) => obligationOf(id))).size).toBe(obligations.length);
  });

  test('is caught when it quotes what is not there, skips a letter, cites beside its obligation, or leaves out what is not kept', () => {
    const without = (id: string) => Object.fromEntries(rows.filter(([one]) => one !== id));
    const changed = (id: string, change: Partial<Sentence>) =>
      faultsOfSentences(obligations, { ...sentences, [id]: { ...sentences[id], ...change } as Sentence });
    expect(changed('R115', { words: 'An invented word' })).toEqual(['R115 quotes what Standards 7.9(d) does not say.']);
    expect(changed('R115', { restsOn: 'Standards 7.9(e)', words: 'Follow-up visits' })).toEqual([
      'R115 stands in Standards 7.9(e), which R115 does not cite.',
    ]);
    expect(changed('R081b', { against: ['met'] })).toEqual([
      'R081b does not say that it is kept against rescued, before which its rules stand.',
    ]);
    expect(changed('R115', { not: '' })).toEqual(['R115 does not say what no software keeps of it.']);
    expect(changed('R999', {})[0]).toBe('R999 is a sentence of no obligation.');
    expect(faultsOfSentences(obligations, without('R115'))).toEqual(['R115 has no sentence.']);
    expect(faultsOfSentences(obligations, without('R059b'))).toEqual([
      'R059 numbers its sentences R059a, R059c, R059d, R059e.',
      'R059 is kept by letters that its sentences do not have.',
    ]);
  });
});
