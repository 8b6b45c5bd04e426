import { howKept, type Obligation } from '../packages/domain/src/law/obligation.ts';
import { register } from '../packages/domain/src/law/register.ts';
import { faultsOf, rulesOf } from './law/faults.ts';
import { printed, summary } from './law/print.ts';
import { loadRules, ruleFile } from './law/rules.ts';
import { testsOf } from './law/titles.ts';
import { runVerb, Stop } from './run/verb.ts';

/** `npm run law`: how each of the 167 obligations is kept today; 1 when one is missing, unknown or kept by nothing. */
async function law(): Promise<number> {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) throw new Stop(`npm run law knows --json only, not ${JSON.stringify(unknown)}.`);
  const obligations = register.flatMap((part) => part.obligations);
  const rules = await loadRules();
  const faults = faultsOf(obligations, rules);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  const text = `${printed(register, boldOnTerminal)}\n\n${summary(obligations)}`;
  console.log(args.length > 0 ? asJson(obligations) : text);
  return faults.length > 0 ? 1 : 0;
}

function asJson(obligations: readonly Obligation[]): string {
  const rows = obligations.map((one) => ({
    ...one,
    how: howKept(one),
    rules: rulesOf(one).map((rule) => ({ ...rule, file: ruleFile(rule.name) })),
    tests: testsOf(one),
  }));
  return JSON.stringify({ obligations: rows, summary: summary(obligations) }, null, 2);
}

function boldOnTerminal(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text;
}

await runVerb(law);
