import { routes } from '@homeward/api/routes';
import { App } from 'aws-cdk-lib';
import { buildHomeward } from './homeward.ts';
import { fileContext } from './settings.ts';

const app = new App({ context: fileContext() });
buildHomeward(app, routes);
app.synth();
