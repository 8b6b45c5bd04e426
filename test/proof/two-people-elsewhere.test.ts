import { actsElsewhere } from './two-people/elsewhere.ts';
import { raceEach } from './two-people/raced.ts';

await raceEach('two-people-elsewhere', actsElsewhere);
