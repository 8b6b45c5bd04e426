import { CfnOutput, type Stack } from 'aws-cdk-lib';
import { constructId } from './desks.ts';
import { peoplesRoles } from './roles.ts';
import type { Held } from './statements.ts';

/** An output with its next step beside it. */
export function tell(stack: Stack, name: string, value: string, next: string): void {
  new CfnOutput(stack, name, { value, description: next });
}

const tasks: Readonly<Record<(typeof peoplesRoles)[number], string>> = {
  rewrap: 'Whoever moves a country’s key takes this role on: npm run rewrap.',
  verify: 'Whoever checks the trail takes this role on: npm run verify-audit.',
  'first-seat': 'Whoever makes the first seats takes this role on: npm run first-seat.',
  restore: 'Whoever brings tables back takes this role on: infra/README.md, "After a restore".',
};

/** What people need who run verbs on the tables: which table, and the role that reaches it, where somebody is named for it. */
export function tellPeople(stack: Stack, { tables, roles }: Held): void {
  tell(stack, 'StaffTable', tables.staff.tableName, 'npm run first-seat takes it as --table.');
  tell(stack, 'ReceiptsTable', tables.receipts.tableName, 'npm run verify-audit takes it as --table.');
  for (const name of peoplesRoles) {
    const role = roles[name];
    if (role !== undefined) tell(stack, `${constructId(name)}Role`, role.roleArn, tasks[name]);
  }
}
