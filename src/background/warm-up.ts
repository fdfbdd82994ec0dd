import type { Engine } from '../engine/engine';

/**
 * Words of a shift, with nobody in them who lives. Between them they wake the expressions that nine in ten tries are of, and
 * getting those ready is most of what the first posts would wait for.
 */
const ORDINARY = [
  'Saw Mrs. Okafor in room 4.',
  'My patient, a 93-year-old man, is in our unit.',
  'He was 92 on March 3, his daughter told me at 7 on Friday.',
  'She said to call her at 555-0142, ext. 4, or 4/2/2024.',
  'I saw him and gave her his MRN 4482913 and serial.',
  'Take two, then stop. I just did it at work today.',
  'Were you told your results?',
  'Mi paciente de la cama 4 tiene 93 años.',
];

/**
 * Has an engine read what people mostly write, a sentence a turn: a question that comes meanwhile is answered in between.
 * @param isWanted asked before each sentence; it ends with the first `false`.
 * @throws what the engine throws when a rule breaks.
 */
export async function warmUp(engine: Engine, isWanted: () => boolean): Promise<void> {
  for (const text of ORDINARY) {
    if (!isWanted()) return;
    engine.analyse({ text, site: 'x', audience: 'public', revision: 0 });
    await new Promise((resolve) => setTimeout(resolve));
  }
}
