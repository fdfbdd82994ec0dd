/** Words that stand together nowhere else: whatever four of them are found, they were copied from what was typed. */
const FIRST = ['marzipan', 'velvet', 'gravel', 'thistle', 'copper', 'juniper', 'walnut', 'paper', 'saffron', 'cobalt'];
const SECOND = ['weathervane', 'accordion', 'lighthouse', 'typewriter', 'hedgehog', 'umbrella', 'kettle', 'ladder'];
const THIRD = ['hums', 'wobbles', 'glitters', 'sulks', 'yodels', 'ripens', 'squeaks'];
const FOURTH = ['politely', 'sideways', 'upstairs', 'twice'];
const FIFTH = ['underneath', 'beyond', 'past', 'around', 'against'];
const SIXTH = ['pumpernickel', 'rhubarb', 'tangerines', 'buttonholes', 'chandeliers', 'snowdrops'];

/** Six planted words, others for each round. */
export function runsOf(round: number): string {
  return [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH].map((words) => words[round % words.length]).join(' ');
}

/**
 * Every run of planted words that a text holds, whatever stands between them and however they are written.
 * @param length how many words in a row.
 */
export function runsIn(planted: readonly string[], text: string, length = 4): string[] {
  const wanted = new Set(planted.flatMap((sentence) => runs(sentence, length)));
  return [...new Set(runs(text, length).filter((run) => wanted.has(run)))];
}

function runs(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}
