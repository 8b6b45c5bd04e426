import {
  acknowledgeByLinkBody,
  confirmByLinkBody,
  openLinkBody,
  sendOneTimeLinkBody,
} from '@homeward/domain/handover/one-time-link';
import { caseStaff } from '@homeward/domain/people/case-staff';
import * as replies from '../replies/links.ts';
import { casework, handover } from './audiences.ts';
import { command, confirm, search } from './kinds.ts';

/** A link for somebody of the receiving side who has no account here. */
export const sendingLinksRoutes = {
  sendOneTimeLink: {
    ...command({
      path: `${handover}/links`,
      desks: casework,
      roles: caseStaff,
      body: sendOneTimeLinkBody,
    }),
    reply: replies.linkSent,
  },
} as const;

const byLink = { desks: ['border'], roles: [] } as const;

/** What a link opens: one handover, one act, once. A link or code that is wrong, used, dead or too old is not there. */
export const linksRoutes = {
  openLink: {
    ...search({
      path: '/links/views',
      ...byLink,
      body: openLinkBody,
      reply: replies.linkOpened,
    }),
    open: true,
  },
  confirmByLink: {
    ...confirm({
      path: '/links/confirmations',
      ...byLink,
      body: confirmByLinkBody,
    }),
    open: true,
  },
  acknowledgeByLink: {
    ...confirm({
      path: '/links/acknowledgements',
      ...byLink,
      body: acknowledgeByLinkBody,
    }),
    open: true,
  },
} as const;
