import { writeFileSync } from 'node:fs';
import { baselinePack, README } from './rules-readme/baseline';
import { page } from './rules-readme/page';

/** `npm run rules:readme`: writes `rules/README.md`. A test says when it is due. */
writeFileSync(README, page(baselinePack()));
