import { consentTo } from './case-story.ts';
import { done, happened, type Stage } from './stage.ts';

/** Somebody whom the service provider referred this morning: the person waits for the case workers. As invented as everybody here. */
export async function referralOfTheStory(stage: Stage): Promise<void> {
  const name = { local: 'សូ ស្រីនាង', latin: 'So Srey Neang (invented)' };
  const body = {
    sex: 'female',
    citizenship: 'KH',
    language: 'km',
    needs: ['safety'],
    services: ['accommodation', 'legal-aid'],
    sections: {
      identity: { name, age: { birth: '1997' } },
      needs: { note: 'Invented: came to our office and asked for a place to stay.' },
    },
    consent: consentTo('case-file', 'km'),
    external: { system: 'own', id: 'demo-1' },
    ...happened(stage, 0, 8),
  };
  await done(stage.as('provider').post('/referrals', body));
  stage.told();
}
