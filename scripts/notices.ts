import { writeFileSync } from 'node:fs';
import { noticesOf } from './supply/notices';
import { shippedPackages } from './supply/packages';

/** `npx tsx scripts/notices.ts`: writes the notices of the packages whose code ships inside Curtain. */
writeFileSync('THIRD-PARTY-NOTICES.txt', noticesOf(shippedPackages()));
