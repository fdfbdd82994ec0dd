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

/** Every four planted words in a row that a text holds, whatever stands between them and however they are written. */
export function runsIn(planted: readonly string[], text: string): string[] {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  const fours = planted.flatMap((sentence) => {
    const words = sentence.split(' ');
    return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
  });
  return [...new Set(fours)].filter((four) => plain.includes(` ${four} `));
}
