import { type CaseCommandName, type CaseCommands, caseCommands } from '@homeward/domain/case/commands';
import { writeSectionBody } from '@homeward/domain/case/section-contents';
import type { Role } from '@homeward/domain/people/actor';
import type * as z from 'zod';
import { ownRecordCode } from '../replies/own-record.ts';
import type { receipt } from '../replies/record.ts';
import { approvalRoutes } from './approvals.ts';
import { file } from './audiences.ts';
import { command, create } from './kinds.ts';

type CaseRoute<Act extends { readonly body: z.ZodType }> = Pick<Act, 'body' & keyof Act> & {
  readonly method: 'POST';
  readonly kind: 'create' | 'command';
  readonly path: string;
  readonly desks: 'desks' extends keyof Act ? Act['desks'] : never;
  readonly roles: readonly Role[];
  readonly reply: typeof receipt;
};

/** Acts whose operation is not on cases alone: its route says what it is about. */
type OfItsOwn = 'giveConsent' | 'withdrawConsent';
type OnACase = { readonly [Name in Exclude<CaseCommandName, OfItsOwn>]: CaseRoute<CaseCommands[Name]> };

const onACase = Object.fromEntries(
  Object.entries(caseCommands)
    .filter(([, { path }]) => !path.startsWith('/'))
    .map(([name, { path, unseen, desks, roles, body }]) => {
      const plate = { path: `${file}/${path}`, desks, roles, body };
      return [name, unseen ? create(plate) : command(plate)];
    }),
) as OnACase;

/** What is done on a case: each act at a path below it, as its declaration says; three of them take or answer more than that. */
export const caseCommandRoutes = {
  ...onACase,
  ...approvalRoutes,
  openOwnRecord: { ...onACase.openOwnRecord, reply: ownRecordCode },
  writeSection: { ...onACase.writeSection, body: writeSectionBody },
} as const;
