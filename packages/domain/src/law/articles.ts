import { dutyArticles } from './articles-of-the-duties.ts';
import { phaseArticles } from './articles-of-the-phases.ts';
import { policyArticles } from './articles-of-the-policy.ts';
import { rightsArticles } from './articles-of-the-rights.ts';

/**
 * Every cited article, quoted once, keyed as lawyers cite it: `Policy VI.b`, `Standards 7.1(c)`.
 * Bullets are lettered in order within an article, as the text of 2009 leaves them unnumbered;
 * a paragraph without a number carries its subject in brackets.
 */
export const articles = {
  ...policyArticles,
  ...rightsArticles,
  ...phaseArticles,
  ...dutyArticles,
} as const;

/** The key of an article that stands in `articles`: an invented citation does not compile. */
export type Citation = keyof typeof articles;
