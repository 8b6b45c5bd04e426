import { actsElsewhere } from './two-people/elsewhere.ts';
import { raceEach } from './two-people/raced.ts';

raceEach('two-people-elsewhere', actsElsewhere);
