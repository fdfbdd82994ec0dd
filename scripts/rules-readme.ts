import { writeFileSync } from 'node:fs';
import { baselinePack } from '../build/baseline-pack';
import { page, README } from './rules-readme/page';

/** `npm run rules:readme`: writes `rules/README.md`. A test says when it is due. */
writeFileSync(README, page(baselinePack()));
