import { sendAnswerBody } from '@homeward/domain/case/answers/send-answer';
import * as replies from '../replies/disclosures.ts';
import { foreign } from './audiences.ts';
import { create, page, read } from './kinds.ts';

const receiving = ['partner', 'mission', 'embassy', 'counterpart', 'border'] as const;

const answering = ['partner', 'mission', 'embassy', 'counterpart'] as const;

/** What was copied to a desk: its list, and one copy. */
export const disclosuresRoutes = {
  listDisclosures: read({
    path: '/disclosures',
    desks: ['transit', ...receiving],
    roles: ['shift-lead', 'provider', 'consul-kh', 'border-police', ...foreign],
    query: page,
    reply: replies.disclosureList,
  }),
  readDisclosure: read({
    path: '/disclosures/{disclosureId}',
    desks: ['transit', ...receiving],
    roles: ['shift-lead', 'provider', 'consul-kh', 'border-police', ...foreign],
    reply: replies.disclosureView,
  }),
} as const;

/** The way back: what somebody who was given a copy knows about them. */
export const answeringRoutes = {
  sendAnswer: create({
    path: '/disclosures/{disclosureId}/answers',
    desks: answering,
    roles: ['provider', 'consul-kh', ...foreign],
    body: sendAnswerBody,
  }),
} as const;
