import { searchForLists } from './listed-by-hand.ts';

const { files, faults } = searchForLists();
for (const fault of faults) console.log(fault);
console.log(`${files} files, no list of countries or languages by hand`);
process.exitCode = faults.length === 0 ? 0 : 1;
