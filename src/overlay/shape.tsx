import type { Action } from '../engine/verdict';
import type { ChipView } from './view';

export type ShapeName = Action | Exclude<ChipView['state'], 'found'>;

/** Told apart by outline as well as colour, like the lines under the words. */
const SHAPES: Record<ShapeName, string> = {
  watching: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  checking: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.6v7.8a3.9 3.9 0 0 1 0-7.8Z',
  paused: 'M4.5 3h2.4v10H4.5zm4.6 0h2.4v10H9.1z',
  off: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.6c.9 0 1.8.3 2.5.8L4.4 10.5A4.4 4.4 0 0 1 8 3.6Zm0 8.8c-.9 0-1.8-.3-2.5-.8l6.1-6.1A4.4 4.4 0 0 1 8 12.4Z',
  note: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.6a3.9 3.9 0 1 1 0 7.8 3.9 3.9 0 0 1 0-7.8Z',
  warn: 'M8 1.2 14.8 8 8 14.8 1.2 8Zm-.9 3.4v4h1.8v-4Zm0 5.2v1.8h1.8V9.8Z',
  hold: 'M1.5 2h13v1.8h-1V14H9.6c.9-2.9.6-6.6-.7-10.2H7.1C5.8 7.4 5.5 11.1 6.4 14H2.5V3.8h-1Z',
};

export const Shape = ({ name }: { name: ShapeName }) => (
  <svg class="shape" data-shape={name} viewBox="0 0 16 16" aria-hidden="true">
    <path fill="currentColor" fill-rule="evenodd" d={SHAPES[name]} />
  </svg>
);
