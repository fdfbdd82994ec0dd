import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { baselinePack } from '../build/baseline-pack';
import { expressions, type Proofs, prove } from './rules-linear/proof';

/**
 * `npm run rules:linear`: shows of every new expression of the baseline that no text makes it run away, and records it. Packs
 * from outside need no such proof: theirs run in RE2.
 */
const RECORD = 'rules/baseline.linear.json';

// The pure JavaScript of recheck needs no Java on the machine.
process.env.RECHECK_BACKEND = 'pure';
const known: Proofs = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
const proofs: Proofs = {};
for (const [name, source] of expressions(baselinePack())) {
  proofs[name] = known[name] ?? prove(name, source);
  if (!known[name]) console.log(`${name}: ${proofs[name]}`);
  writeFileSync(RECORD, `${JSON.stringify({ ...known, ...proofs }, null, 2)}\n`);
}
writeFileSync(RECORD, `${JSON.stringify(proofs, null, 2)}\n`);
