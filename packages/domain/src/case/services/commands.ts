import { answerService } from './answer-service.ts';
import { offerService } from './offer-service.ts';

/** What the person is offered and how it was answered: Standards 6.6, 7.7. */
export const serviceCommands = { offerService, answerService } as const;
