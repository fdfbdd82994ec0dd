import { browserForFile } from '../browser/browser-for-file';
import { contract } from '../browser/contract';
import { atPlace } from '../browser/hands';

const browser = browserForFile();

contract(async (place) => atPlace(await browser().open(place.address), place));
