import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

/** What a bundle carries that asks the domain for one thing: its modules, as far as anything of them is left. */
async function carriedBy(name: string, file: string) {
  const contents = `import { ${name} } from './packages/domain/src/${file}.ts'; console.log(${name});`;
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
  });
  const modules = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path.replace('packages/domain/src/', ''));
  const of = (folder: string) => modules.filter((path) => path.startsWith(folder));
  return { of, code: outputFiles.map(({ text }) => text).join('') };
}

describe('Of the law and of what is known, a function carries what it asks for', () => {
  test('rules and clocks come without the sentences of the register', async () => {
    const { of } = await carriedBy('clocksInForce', 'law/guards');
    expect(of('rules/').length).toBeGreaterThan(100);
    expect(of('law/kept').length).toBeGreaterThan(10);
    expect([...of('law/register'), ...of('law/owed-by-law')]).toEqual([]);
  });

  test('the checklist of a monitoring comes without rules and clocks', async () => {
    const { of } = await carriedBy('monitoringChecklist', 'oversight/checklist');
    expect(of('law/register/').length).toBeGreaterThan(10);
    expect([...of('rules/'), ...of('clocks/'), ...of('law/kept')]).toEqual([]);
  });

  test('what two countries have agreed comes without what is known of organisations', async () => {
    const { code } = await carriedBy('corridorSeen', 'directory/corridor-seen');
    expect(code).toContain('kh-my-2023-domestic');
    expect(code).not.toContain('MAPO');
    expect(code).not.toContain('embassy-kh-bangkok');
  });
});
