import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NagFigures, readNagReport } from './nag-report.ts';

const allowedSuppressions = 20;
const packs = ['AwsSolutions', 'NIST.800.53.R5'];

export type Gate = NagFigures & { readonly problems: readonly string[] };

/** Judges a synthesised assembly: what is wrong with it in sentences, none when it may be deployed. */
export function nagGate(assembly: string): Gate {
  const figures = readNagReport(readFileSync(join(assembly, 'validation-report.json'), 'utf8'));
  const functions = countFunctions(assembly);
  const problems = [
    ...figures.findings.map((finding) => `finding: ${finding}`),
    ...figures.careless.map((one) => `acknowledged for a whole stack or without a reason: ${one}`),
    ...packs.filter((pack) => !figures.packs.includes(pack)).map(silentPack),
    ...over(figures.suppressions.length, allowedSuppressions, 'suppressions'),
    ...over(figures.outsideVpc.length, functions, 'LambdaInsideVPC suppressions'),
    ...over(figures.withoutQueue.length, functions, 'LambdaDLQ suppressions'),
    ...over(figures.unreserved.length, functions, 'LambdaConcurrency suppressions'),
    ...(functions === 0 ? ['the templates hold no function: nothing was synthesised'] : []),
  ];
  return { ...figures, problems };
}

/**
 * A pack that found nothing and suppressed nothing leaves no trace, exactly like one that never ran. Acknowledgements
 * under the pack's own name (`AwsSolutions::AwsSolutions-IAM5[…]`) do leave one; under a bare rule name they do not.
 */
function silentPack(pack: string): string {
  return `the rule pack ${pack} left no trace in the report: register it, and acknowledge under its name ('${pack}::…')`;
}

function over(count: number, most: number, what: string): readonly string[] {
  return count > most ? [`${count} ${what}, at most ${most} are allowed`] : [];
}

function countFunctions(assembly: string): number {
  const resources = globSync('**/*.template.json', { cwd: assembly }).flatMap((file) => {
    const template = JSON.parse(readFileSync(join(assembly, file), 'utf8')) as {
      Resources?: Record<string, { Type: string }>;
    };
    return Object.values(template.Resources ?? {});
  });
  return resources.filter(({ Type }) => Type === 'AWS::Lambda::Function').length;
}
