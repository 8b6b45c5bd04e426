import { dayOf } from '../time.ts';
import { articles, type Citation } from './articles.ts';
import type { Article, Wording } from './wording.ts';

/**
 * Which text judged an event: the wording in force on the day in Cambodia when it was recorded, whatever was written since. So the
 * `recordedAt` of an event is all that has to be kept of it. Nothing was in force before an article's first date. @internal for tests
 */
export function wordingAt(article: Article, recordedAt: string): Wording | undefined {
  const day = dayOf(recordedAt);
  return article.findLast(({ date }) => date <= day);
}

/** The wording of a cited article that judged what was recorded at a moment. */
export function textThatJudged(citation: Citation, recordedAt: string): Wording | undefined {
  return wordingAt(articles[citation], recordedAt);
}

/** The version of the whole rule set at a moment: the date of the last wording that came into force until then, `undefined` before the first. */
export function ruleSetAt(recordedAt: string): string | undefined {
  return versionAt(Object.values(articles), recordedAt);
}

/** The same over any articles. @internal for tests */
export function versionAt(all: readonly Article[], recordedAt: string): string | undefined {
  return all
    .flatMap((article) => wordingAt(article, recordedAt)?.date ?? [])
    .toSorted()
    .at(-1);
}
