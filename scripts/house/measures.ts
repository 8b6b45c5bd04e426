import { keptTook, tookLines } from '../test/dearest.ts';
import { filesAnAct } from './acts.ts';
import { filesACountry } from './countries.ts';
import { filesThatListLanguages, foldersALanguage } from './languages.ts';
import type { Found, Measure } from './measure.ts';
import type { Project } from './project.ts';
import { apiStacks, routesOfApis } from './stacks.ts';

/** THE list of sizes, each with what it may be at most. */
export const measures: readonly Measure[] = [
  { name: 'routes', counts: 'routes of all APIs in the synthesised stacks', most: 60, measure: routesOfApis },
  { name: 'API stacks', counts: 'stacks that hold a part of an API', most: 1, measure: apiStacks },
  {
    name: 'files an act',
    counts:
      'of each act on a case the files of packages, functions, infra and scripts that git tracks and that hold its name as a whole word, ' +
      'files of words among them, what a verb writes (openapi.json, LAW.md) not; the median of all acts',
    most: 9,
    measure: filesAnAct,
  },
  {
    name: 'files a country',
    counts:
      'files of packages, functions, infra and scripts that name two or more of the neighbours by hand (TH, embassy-th, thailand), ' +
      'stories, demo and bench not among them; and one more, the country’s own',
    most: 10,
    measure: filesACountry,
  },
  {
    name: 'folders a language',
    counts: 'folders and single files that are named by a language; of the language that has fewest',
    most: 1,
    measure: foldersALanguage,
  },
  {
    name: 'lines a language',
    counts:
      'files outside those that list three or more languages by hand, stories, demo and bench not among them; each needs a line at least',
    most: 1,
    measure: filesThatListLanguages,
  },
  { name: 'dearest suites', counts: 'seconds of the ten dearest files of the last npm test', measure: dearest },
];

function dearest({ root }: Project): Found | undefined {
  const took = keptTook(root);
  if (took === undefined) return undefined;
  const ten = took.slice(0, 10);
  return { figure: Math.round(ten.reduce((sum, { seconds }) => sum + seconds, 0)), beside: tookLines(ten) };
}
