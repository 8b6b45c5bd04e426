import {
  acknowledgeByLinkBody,
  confirmByLinkBody,
  openLinkBody,
  sendOneTimeLinkBody,
} from '@homeward/domain/handover/one-time-link';
import * as replies from '../replies/links.ts';
import { caseStaff, casework, handover } from './audiences.ts';
import { command, confirm, search } from './kinds.ts';

/** A link for somebody of the receiving side who has no account here. */
export const sendingLinksRoutes = {
  sendOneTimeLink: {
    ...command({
      path: `${handover}/links`,
      desks: casework,
      roles: caseStaff,
      says: 'A link to these minutes goes to a verified address of the receiving organisation; the escort speaks its code.',
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
      says: 'With a one-time link and the code that the escort spoke: the minutes, and who is to be handed over.',
      body: openLinkBody,
      reply: replies.linkOpened,
    }),
    open: true,
  },
  confirmByLink: {
    ...confirm({
      path: '/links/confirmations',
      ...byLink,
      says: 'With a one-time link and its code: the receiving side confirms the current minutes, once.',
      body: confirmByLinkBody,
    }),
    open: true,
  },
  acknowledgeByLink: {
    ...confirm({
      path: '/links/acknowledgements',
      ...byLink,
      says: 'With the link of a notice: its office has received it.',
      body: acknowledgeByLinkBody,
    }),
    open: true,
  },
} as const;
