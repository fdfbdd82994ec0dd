/** Someone invented for the practice feed. */
export interface Person {
  name: string;
  handle: string;
  /** Degrees on the colour wheel. */
  hue: number;
}

export const PEOPLE = {
  marisol: { name: 'Marisol Quintanar', handle: 'mquintanar', hue: 320 },
  teodor: { name: 'Teodor Whitlow', handle: 'teo_onnights', hue: 200 },
  imani: { name: 'Imani Brackett', handle: 'imanib', hue: 150 },
  priya: { name: 'Priya Sandoval', handle: 'priyaonfive', hue: 40 },
  percival: { name: 'Percival Stroud', handle: 'pstroud', hue: 90 },
  cordelia: { name: 'Cordelia Baines', handle: 'cbaines', hue: 10 },
  ottoline: { name: 'Ottoline Marchetti', handle: 'omarchetti', hue: 280 },
  clinic: { name: 'Willowmere General', handle: 'willowmere', hue: 230 },
} satisfies Record<string, Person>;
