import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { caseCommands } from '@homeward/domain/case/commands';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { fileView } from '../../packages/api/src/replies/cases.ts';
import { actGroups } from '../../packages/domain/src/case/act-group.ts';
import { paperOf } from '../../packages/domain/src/case/documented.ts';
import { clocksInForce } from '../../packages/domain/src/law/guards.ts';
import { desks, roles } from '../../packages/domain/src/people/actor.ts';
import { actsOfOneDay } from '../../scripts/bench/law-order.ts';
import { root } from '../../scripts/run/root.ts';
import { isListOfEntries, listsNamedIn } from './lists-named-in.ts';

const acts = Object.entries(caseCommands);
const names = acts.map(([name]) => name);
// A rule is a file, and the file's name is the rule's.
const rules = readdirSync(join(root, 'packages/domain/src/rules')).map((file) => file.replace(/\.ts$/, ''));
const clocks = clocksInForce().map(({ name }) => name);

describe('The declaration of an act', () => {
  test.each(acts)('%s says where it is called, who may, and where the app offers it', (name, act) => {
    const route = routes.find(({ operationId }) => operationId === name);
    const address = act.path.startsWith('/') ? act.path : `/cases/{caseId}/${act.path}`;
    expect([route?.path, route?.at?.casework]).toContain(address);
    expect(route?.desks).toEqual(expect.arrayContaining([...act.desks]));
    expect(route?.roles).toEqual(act.roles);
    expect(desks).toEqual(expect.arrayContaining([...act.desks]));
    expect(roles).toEqual(expect.arrayContaining([...act.roles]));
    expect(act.roles.length).toBeGreaterThan(0);
    expect([...actGroups, 'none']).toContain(act.group);
    expect(clocks).toEqual(expect.arrayContaining([...act.settles]));
  });

  test('names entries of lists that the app is shown of a file: each `entryOf` finds its list', () => {
    const named = acts.flatMap(([name, { body }]) => listsNamedIn(body).map((list) => ({ name, list })));
    const lists = Object.entries<z.ZodType>(fileView.unwrap().shape).flatMap(([key, schema]) =>
      isListOfEntries(schema) ? [key] : [],
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ list }) => !lists.includes(list))).toEqual([]);
  });

  test.each(acts)(
    '%s comes with a sentence, a body that it takes, and its place in the walk through all acts',
    (name, act) => {
      const { says, example, walked } = paperOf(act) ?? {};
      expect(says).toMatch(/^\p{Lu}.*[.]$/su);
      expect(act.body.safeParse(example).error).toBeUndefined();
      if (walked === 'elsewhere') expect(actsOfOneDay).not.toContain(name);
      else if (walked !== undefined && 'refusedBy' in walked) expect(rules).toContain(walked.refusedBy);
      else expect(actsOfOneDay).toContain(name);
      if (typeof walked === 'object' && 'after' in walked) expect(names).toContain(walked.after);
    },
  );

  test('leaves its sentence and its example out of what is deployed', async () => {
    const contents =
      "import { caseCommands } from './packages/domain/src/case/commands.ts'; console.log(caseCommands);";
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
    });
    const code = outputFiles.map(({ text }) => text).join('');
    expect(code).toContain('broken-glass');
    expect(acts.filter(([, act]) => code.includes(paperOf(act)?.says ?? '')).map(([name]) => name)).toEqual([]);
    expect(code).not.toContain('Invented');
  });

  test('has an address of its own, and no two acts settle one clock', () => {
    const paths = acts.map(([, { path }]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const settled = acts.flatMap(([, { settles }]) => settles);
    expect(new Set(settled).size).toBe(settled.length);
  });

  test('is for casework, and for nobody who has no seat there, but where it says otherwise', () => {
    const elsewhere = acts.filter(([, act]) => String(act.desks) !== 'casework').map(([name]) => name);
    expect(elsewhere.toSorted()).toEqual(
      ['giveConsent', 'shareDisclosure', 'takeInAnswer', 'withdrawConsent', 'writeSection'].toSorted(),
    );
  });
});
