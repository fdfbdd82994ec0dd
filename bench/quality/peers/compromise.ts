import nlp from 'compromise/three';
import type { Category } from '../../../src/engine/category';
import { detection, type Peer } from './peer';

/** What compromise finds by itself, and what that would be if it were a patient's. */
const FINDERS = {
  people: 'phi.name',
  places: 'phi.location',
  phoneNumbers: 'phi.phone',
  emails: 'phi.email',
} as const satisfies { [method: string]: Category };
type Finder = keyof typeof FINDERS;

interface Found {
  text: string;
  offset: { start: number };
}

/** The tagger Curtain stands on, alone: how far names and places go with nobody asking whose they are. */
export async function compromise(): Promise<Peer> {
  return {
    name: 'compromise alone',
    knows: Object.values(FINDERS),
    detect: ({ text }) => {
      const doc = nlp(text) as unknown as { [method in Finder]: () => { json(options: object): Found[] } };
      const findings = (Object.keys(FINDERS) as Finder[]).flatMap((finder) =>
        doc[finder]()
          .json({ offset: true })
          .map(({ text: words, offset: { start } }) => {
            const bare = words.replace(/[\s.,;:!?)"'”’…]+$/, '');
            return { start, end: start + bare.length, category: FINDERS[finder], rule: finder };
          }),
      );
      return detection(findings);
    },
  };
}
