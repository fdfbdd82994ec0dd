import { afterAll } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { browserForFile } from '../browser/browser-for-file';
import { contract } from '../browser/contract';
import { atPlace } from '../browser/hands';
import { builtForHost, dropCopy, OWN_WIKI } from '../browser/own-host';

const extension = builtForHost(BUILT_EXTENSION, OWN_WIKI);
const browser = browserForFile({ extension });
afterAll(() => dropCopy(extension));

contract(async (place) => atPlace(await browser().open(place.address), place));
