/** Reviews of the hospital that the fixture pages let it answer; the first asks after a patient. */
export const reviews = [
  {
    id: 'r1',
    author: 'Dana Whitlock',
    stars: 2,
    text: 'My dad was in your ER last night. Nobody could tell us how he is.',
  },
  { id: 'r2', author: 'Priya Raman', stars: 5, text: 'Parking is easy and the cafe has good soup.' },
] as const;

export type Review = (typeof reviews)[number];

export function starsOf({ stars }: Review): string {
  return '★'.repeat(stars) + '☆'.repeat(5 - stars);
}
