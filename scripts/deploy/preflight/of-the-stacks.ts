import { CloudFormationClient, DescribeStacksCommand, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { stackNames } from '../../../infra/protection.ts';
import { exportsInUse } from '../../synth/exports-in-use.ts';
import type { Template } from '../../synth/templates.ts';
import { type Asking, asked, clientOf, flagsOf } from './asking.ts';
import { type Line, missing, ok } from './line.ts';

/** Whether each stack is in a state from which CloudFormation makes or changes it. */
export function stackLines(asking: Asking): Promise<readonly Line[]> {
  return Promise.all(stackNames.map((StackName) => stackLine(asking, StackName)));
}

function stackLine(asking: Asking, StackName: string): Promise<Line> {
  const about = `stack ${StackName}`;
  return asked(
    about,
    () => new CloudFormationClient(clientOf(asking)).send(new DescribeStacksCommand({ StackName })),
    ({ Stacks }) => {
      const stack = Stacks?.[0];
      const state = stack?.StackStatus ?? 'unknown';
      return stateLine(asking, StackName, { state, isProtected: stack?.EnableTerminationProtection === true });
    },
    // What CloudFormation says of a stack that there is not; the name was right.
    (name) => (name === 'ValidationError' ? ok(about, 'not there yet: it will be made') : undefined),
  );
}

type Seen = { readonly state: string; readonly isProtected: boolean };

function stateLine(asking: Asking, stack: string, { state, isProtected }: Seen): Line {
  const about = `stack ${stack}`;
  const aws = (verb: string) => `aws cloudformation ${verb} --stack-name ${stack} ${flagsOf(asking)}`;
  if (state === 'REVIEW_IN_PROGRESS') return ok(about, 'a first change set lies there: it will be made');
  if (/_IN_PROGRESS$/.test(state)) return missing(about, `${state}: somebody is at it`, aws('wait stack-exists'));
  if (state === 'UPDATE_ROLLBACK_FAILED') return missing(about, state, aws('continue-update-rollback'));
  if (/^ROLLBACK_(COMPLETE|FAILED)$/.test(state)) {
    const says = `${state}: it failed when it was made`;
    // The CDK's command deletes such a stack before it makes it anew.
    if (!isProtected) return ok(about, `${says}; what is left of it is taken away first`);
    return missing(
      about,
      `${says}, and is protected`,
      aws('update-termination-protection --no-enable-termination-protection'),
    );
  }
  if (/^(ROLLBACK_|CREATE_FAILED|DELETE_FAILED)/.test(state))
    return missing(about, `${state}: what is left of it is in the way`, aws('delete-stack'));
  return ok(about, state);
}

/** Whether the new templates take away an export that a deployed stack imports. */
export function exportLine(asking: Asking): Promise<Line> {
  const about = 'exports';
  return asked(
    about,
    () => deployedTemplates(asking),
    (deployed) => {
      const refused = exportsInUse(deployed, asking.templates, stackNames);
      if (refused.length === 0) return ok(about, 'none is taken away that another stack imports');
      return missing(about, refused.join(' '), 'deploy once with a template that still exports it, then without');
    },
  );
}

async function deployedTemplates(asking: Asking): Promise<Readonly<Record<string, Template>>> {
  const client = new CloudFormationClient(clientOf(asking));
  const read = async (StackName: string) => {
    try {
      const { TemplateBody } = await client.send(new GetTemplateCommand({ StackName }));
      return [[StackName, JSON.parse(TemplateBody ?? '{}') as Template] as const];
    } catch (error) {
      if ((error as Error).name === 'ValidationError') return [];
      throw error;
    }
  };
  return Object.fromEntries((await Promise.all(stackNames.map(read))).flat());
}
