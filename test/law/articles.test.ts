import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { articles, type Citation } from '../../packages/domain/src/law/articles.ts';
import { instruments } from '../../packages/domain/src/law/instruments.ts';
import type { Wording } from '../../packages/domain/src/law/wording.ts';
import { lineOf, linesOf, of2009, wholeText, withoutMarkup } from './texts-of-the-law.ts';

const wordings = Object.entries(articles).flatMap(([key, all]) =>
  all.map((wording): [string, Wording] => [key, wording]),
);

describe('The articles', () => {
  test.each(wordings)('%s is quoted word for word from the text of its instrument', (_key, wording) => {
    expect(wording.text).toBe(sourceOf(wording));
  });

  test.each(wordings)('%s names the instrument it stands in and the day of its signature', (key, wording) => {
    expect([wording.instrument, wording.date]).toEqual(instrumentOf(key));
  });

  test('no line of the law is quoted under two keys', () => {
    const quoted = wordings.flatMap(([, wording]) => linesOfQuote(wording).map((line) => `${textOf(wording)} ${line}`));
    expect(quoted.length).toBe(new Set(quoted).size);
  });

  test('the text of 2009 is the one with this fingerprint, whole', () => {
    expect(createHash('sha256').update(wholeText(of2009)).digest('hex')).toBe(
      '463f4edf5770b550c0a77e8544baadc8fbae5a5d50b3802056541a9f51102449',
    );
  });

  test('an article says what it is known for', () => {
    const said = (key: Citation) => articles[key][0].text;
    expect(said('Standards 7.1(c)')).toContain('shall be treated as a victim');
    expect(said('Standards 6.11(e)')).toContain('it is to be assumed that the victim is a child');
    expect(said('Policy VI.b')).toContain('without any discrimination');
    expect(said('Standards 11(7)')).toContain('including HIV status');
    expect(said('Policy VII.3.a(4)')).toContain('once a year');
  });

  test('an invented citation does not compile', () => {
    // @ts-expect-error there is no letter z in Standards 7.1
    const invented: Citation = 'Standards 7.1(z)';
    expect(Object.keys(articles)).not.toContain(invented);
  });
});

function textOf({ instrument }: Wording): string {
  return instruments[instrument].text;
}

function linesOfQuote(wording: Wording): readonly number[] {
  return linesOf(textOf(wording), wording.line, wording.lastLine);
}

function sourceOf(wording: Wording): string {
  return linesOfQuote(wording)
    .map((number) => withoutMarkup(lineOf(textOf(wording), number)))
    .join(' ');
}

function instrumentOf(key: string): readonly [string, string] {
  if (key.startsWith('Policy ')) return ['Policy 062', '2009-08-31'];
  if (key.startsWith('Standards ')) return ['Prakas 857', '2009-09-03'];
  if (key.startsWith('Prakas 852 ')) return ['Prakas 852', '2009-08-31'];
  if (key.startsWith('Foreword ')) return ['Foreword', '2009-09-09'];
  const later = Object.entries(instruments).find(([, { citedAs }]) => key.startsWith(`${citedAs} `));
  return [later?.[0] ?? '', later?.[1].signed ?? ''];
}
