// Runs before anything is installed, so it is plain JavaScript that the machine's own Node 20 understands.
// It installs what the verb is missing and hands over to scripts/VERB.ts on the project's pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop, sentence } from './setup/messages.mjs';
import { installPackages } from './setup/packages.mjs';
import { installSystemPackage } from './setup/system.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

const needsJava = [
  'start',
  'test',
  'proof',
  'bench',
  'bench-import',
  'replay',
  'recompute',
  'scale',
  'verify-audit',
  'restore-drill',
  'teeth',
];
const needsBrowser = ['test', 'proof'];

/** Verbs whose suites say themselves what they skip; every other verb cannot go on without what it needs. */
const goesOnWithout = ['test'];

async function main([verb, ...args]) {
  checkNode();
  const script = scriptOf(verb);
  await installPackages(root);
  if (needsJava.includes(verb)) await provide(verb, java);
  if (needsBrowser.includes(verb)) for (const thing of [browser, pdfReader]) await provide(verb, thing);
  return handOver(script, args);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(`Homeward needs Node 20.19 or newer to set itself up; this is Node ${process.versions.node}.`);
}

function scriptOf(verb) {
  if (!verb) throw new Stop('Say which verb to run, for example: npm start, npm test, npm run check.');
  const script = join(root, 'scripts', `${verb}.ts`);
  if (/^[a-z-]+$/.test(verb) && existsSync(script)) return script;
  throw new Stop(`There is no verb "${verb}": package.json lists the verbs under "scripts".`);
}

const java = {
  what: 'Java, for the local database',
  package: 'default-jre-headless',
  present: () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0,
};

const browser = {
  what: 'Chromium, for the tests in a browser',
  package: 'chromium',
  present: () => existsSync('/usr/bin/chromium'),
};

const pdfReader = {
  what: 'Poppler, to read printed pages as a PDF reader finds them',
  package: 'poppler-utils',
  present: () => existsSync('/usr/bin/pdftotext'),
};

async function provide(verb, thing) {
  if (thing.present()) return;
  const problem = await installSystemPackage(thing);
  if (!problem) return;
  if (!goesOnWithout.includes(verb)) throw new Stop(problem);
  sentence(`${problem} The suites that need it will be skipped.`);
}

/** The pinned Node is a package like any other; where none fits the machine, its own Node serves when new enough. */
function pinnedNode() {
  const pinned = join(bin, 'node');
  if (spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Stop(
    `Homeward runs on Node 24 and brings it along for Linux on x64 and arm64 only; here (${process.platform} ${process.arch}) install Node 24 or newer, this is ${process.versions.node}.`,
  );
}

function handOver(script, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(pinnedNode(), [script, ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the whole group, so the child already has it: a second one would cut its shutdown.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  endWithNpm(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** A killed npm tells nobody: whoever it ran would go on for ever, with nothing left to press Ctrl-C at. */
function endWithNpm(end) {
  const npm = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === npm || end(), 500).unref();
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    sentence(error instanceof Stop ? error.message : `Setting up failed: ${error.message}`);
    if (!(error instanceof Stop) && process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  },
);
