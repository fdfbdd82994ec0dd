import { readFileSync } from 'node:fs';
import { forbidden } from './supply/licences';
import { noticesOf } from './supply/notices';
import { shippedPackages } from './supply/packages';

/** `npx tsx scripts/licences.ts`: whether everything that ships may, and its notices are those of the versions installed. */
const packages = shippedPackages();
const problems = forbidden(packages);
if (readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8') !== noticesOf(packages))
  problems.push('THIRD-PARTY-NOTICES.txt is not of the versions installed. Run `npx tsx scripts/notices.ts`.');
for (const problem of problems) console.log(problem);
if (problems.length === 0) console.log(`${packages.length} packages ship, each under a licence that lets them`);
process.exitCode = problems.length > 0 ? 1 : 0;
