import type { CDPSession, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SOON } from './soon';

/** An element of the overlay as a person meets it, and where it is. */
export interface Seen {
  role: string;
  name: string;
  focused: boolean;
  backendNodeId: number;
}

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * What Curtain draws over a page, seen through the accessibility tree and pressed with real mouse events. The overlay
 * of the page and of each of its frames lives in a closed shadow root, which no page script and so no locator can enter; the debugger protocol can.
 */
export interface Overlay {
  /** Everything readable in it, in order. */
  text(): Promise<string>;
  /** The elements with this role whose name contains, or matches, `name`. */
  find(role: string, name?: string | RegExp): Promise<Seen[]>;
  /** Waits for exactly one such element and presses it in the middle. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Where an element's border is, in CSS pixels of the viewport. */
  area(seen: Seen): Promise<Area>;
  /** The middle of an element, in CSS pixels of the viewport. */
  centre(seen: Seen): Promise<{ x: number; y: number }>;
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  /** What a frame shows. */
  contentDocument?: DomNode;
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

/** @param of a frame of another site, which has a process of its own; it has to stand in the page's first corner. */
export async function openOverlay(page: Page, of: Page | Frame = page): Promise<Overlay> {
  const session = await page.context().newCDPSession(of);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const find = async (role: string, name: string | RegExp = '') =>
    (await readable(session)).filter((seen) => seen.role === role && named(seen.name, name));
  const area = async ({ backendNodeId }: Seen) => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  };
  const centre = async (seen: Seen) => {
    const { left, top, right, bottom } = await area(seen);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  return {
    find,
    area,
    centre,
    text: async () => (await find('StaticText')).map((seen) => seen.name).join('\n'),
    click: async (role, name) => {
      const target = await settled(page, () => find(role, name), `${role} "${name}"`);
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: target.backendNodeId });
      const { x, y } = await centre(target);
      await page.mouse.click(x, y);
    },
  };
}

/** Waits until nothing is being checked any more. Of a verdict that takes longer than a moment the chip says so. */
export async function allChecked(overlay: Overlay): Promise<void> {
  await expect.poll(() => overlay.find('button', /^Checking/), SOON).toEqual([]);
}

function named(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name.includes(wanted) : wanted.test(name);
}

async function settled(page: Page, look: () => Promise<Seen[]>, what: string): Promise<Seen> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [only, ...others] = await look();
    if (others.length) throw new Error(`The overlay shows ${others.length + 1} of ${what}.`);
    if (only) return only;
    await page.waitForTimeout(50);
  }
  throw new Error(`The overlay shows no ${what}.`);
}

async function readable(session: CDPSession): Promise<Seen[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const inside = new Set<number>();
  collect(root as DomNode, false, inside);
  const { frameTree } = await session.send('Page.getFrameTree');
  const trees = await Promise.all(
    framesIn(frameTree).map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })),
  );
  const nodes = trees.flatMap((tree) => tree.nodes);
  return nodes.flatMap((node) =>
    node.ignored || node.backendDOMNodeId === undefined || !inside.has(node.backendDOMNodeId)
      ? []
      : [
          {
            role: String(node.role?.value),
            name: String(node.name?.value ?? ''),
            focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
            backendNodeId: node.backendDOMNodeId,
          },
        ],
  );
}

function framesIn({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(framesIn)];
}

/** The nodes that stand in a closed shadow root; the fixture pages have none of their own. */
function collect(node: DomNode, closed: boolean, into: Set<number>): void {
  const here = closed || node.shadowRootType === 'closed';
  if (here) into.add(node.backendNodeId);
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) collect(child, here, into);
  if (node.contentDocument) collect(node.contentDocument, false, into);
}
