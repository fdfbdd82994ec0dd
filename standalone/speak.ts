import { catalogueOf, spokenFrom } from '../src/words/catalogue';
import { speakFrom } from '../src/words/words';
import { languageInAddress } from './language-in-address';

// Before anything else of the page is read, since parts of it may speak as they load.
speakFrom(catalogueOf(spokenFrom([languageInAddress(), ...navigator.languages])));
