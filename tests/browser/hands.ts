import { setTimeout as sleep } from 'node:timers/promises';
import { type Drawn, drawnIn } from './drawn';
import { areaOf, centreOf } from './in-page';
import { type Mark, painted } from './marks';
import type { Place } from './places/place';

/** What the drivers of both browsers have in common. */
interface Frame {
  evaluate(inPage: never, argument: never): Promise<unknown>;
}
export interface DrivenPage extends Frame {
  keyboard: {
    type(text: string): Promise<void>;
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
  };
  mouse: { click(x: number, y: number): Promise<void> };
  waitForSelector(selector: string): Promise<FrameElement | null>;
}
interface FrameElement {
  contentFrame(): Promise<Frame | null>;
  boundingBox(): Promise<{ x: number; y: number } | null>;
}

/** A person at a compose box, in whichever browser. */
export interface Hands {
  type(text: string): Promise<void>;
  /** Keys pressed together: `Control`, `z`. */
  press(...keys: string[]): Promise<void>;
  click(selector: string): Promise<void>;
  /** What the page has published, each time as the texts of the composer's boxes. */
  published(): Promise<string[][]>;
  /** The text in the editor's model. */
  text(): Promise<string>;
  marks(): Promise<Mark[]>;
  /** What the box shows, with its marks, and the actions of those marks. */
  drawn(): Promise<{ said: Drawn[]; actions: string[] }>;
  /** Where the box is, in CSS pixels of the window. */
  area(): Promise<{ left: number; top: number; width: number; height: number }>;
  /** What happened to the page's elements since it was asked last, each kind once. */
  touched(): Promise<string[]>;
  remount(): Promise<void>;
}

/** How long a page may take to show what a press brings up. */
const PATIENCE_MS = 5000;

/** Goes to a place as a person does, and puts the focus into its box. */
export async function atPlace(page: DrivenPage, place: Place): Promise<Hands> {
  const whole = { of: page as Frame, x: 0, y: 0 };
  const frame = place.frame ? await frameAt(page, place.frame) : whole;
  const aroundBox = async () => (place.boxFrame ? await frameAt(page, place.boxFrame) : frame);
  let around = await aroundBox();
  // A frame with a page of the site in it is a fixture of its own.
  const fixture = (await run(frame.of, () => 'fixture' in window, undefined)) ? frame.of : page;
  const click = async (selector: string) => {
    const inside = selector === place.box ? around : frame;
    const { x, y } = await shown(inside.of, selector);
    await page.mouse.click(inside.x + x, inside.y + y);
  };
  for (const opener of place.openers ?? []) await click(opener);
  await click(place.box);
  const press: Hands['press'] = async (...keys) => {
    for (const key of keys) await page.keyboard.down(key as never);
    for (const key of keys.reverse()) await page.keyboard.up(key as never);
  };
  // What is typed takes the place of what was published before.
  if (place.edits) await press('Control', 'a');
  return {
    type: (text) => page.keyboard.type(text),
    press,
    click,
    published: () => run(fixture, () => window.fixture.published, undefined),
    text: () => run(fixture, (model) => window.fixture.text(model), place.model),
    marks: async () => {
      const beside = around === frame ? [] : await run(frame.of, painted, undefined);
      return [...(await run(around.of, painted, undefined)), ...beside];
    },
    drawn: () => run(around.of, drawnIn, place.box),
    area: async () => {
      const area = await run(around.of, areaOf, place.box);
      if (!area) throw new Error(`The page shows no ${place.box}.`);
      return { ...area, left: around.x + area.left, top: around.y + area.top };
    },
    touched: () => run(fixture, () => window.fixture.touched(), undefined),
    remount: async () => {
      await run(fixture, () => window.fixture.remount(), undefined);
      around = await aroundBox();
    },
  };
}

/** A frame of the page, and where it stands in it. */
async function frameAt(page: DrivenPage, selector: string): Promise<{ of: Frame; x: number; y: number }> {
  const element = await page.waitForSelector(selector);
  const [of, box] = [await element?.contentFrame(), await element?.boundingBox()];
  if (!of || !box) throw new Error(`The page shows no frame ${selector}.`);
  return { of, x: box.x, y: box.y };
}

/** The drivers type this each in its own way, and mean the same. */
function run<Result, Argument>(
  frame: Frame,
  inPage: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  return frame.evaluate(inPage as never, argument as never) as Promise<Result>;
}

async function shown(frame: Frame, selector: string): Promise<{ x: number; y: number }> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(50)) {
    const centre = await run(frame, centreOf, selector);
    if (centre) return centre;
  }
  throw new Error(`The page shows no ${selector}.`);
}
