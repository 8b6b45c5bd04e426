import { fileURLToPath } from 'node:url';
import { routes } from '@homeward/api/routes';
import { App } from 'aws-cdk-lib';
import { buildHomeward } from './homeward.ts';
import { fileContext } from './settings.ts';

// The CDK command says where it wants the result; without it the result lies where the command would look for it.
const outdir = process.env['CDK_OUTDIR'] ?? fileURLToPath(new URL('../cdk.out', import.meta.url));
const app = new App({ context: fileContext(), outdir });
buildHomeward(app, routes);
app.synth();
