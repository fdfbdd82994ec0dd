import { touched, watchTree } from './touched';

/** What a fixture page tells the tests about itself. It answers from the editors' own models, never from the DOM. */
export interface Fixture {
  /** Everything published since the page was opened: for each time, the texts of the composer's boxes in order. */
  published: string[][];
  /** The model's text of the page's nth compose box, in document order. */
  text(box?: number): string;
  /** The model's selection in the nth box, in UTF-16 code units of `text`. */
  selection(box?: number): { from: number; to: number };
  /** Every file the page was given since it was opened, however it came. */
  files: ReceivedFile[];
  /** Puts a text in place from the page's side, as sites do when they restore a draft. */
  setModel(box: number, text: string): void;
  /** What happened to the page's elements since it was asked last, each kind once: `p[class]`, `+span`, `-span`. */
  touched(): string[];
  /** Takes every composer out of the page and mounts it again with the text it had, as sites do on their own. */
  remount(): void;
}

/** A file as the page got it. */
export interface ReceivedFile {
  /** `input`, `change`, `paste` or `drop`. */
  by: string;
  name: string;
  type: string;
  size: number;
  /** SHA-256, in hex. */
  hash: string;
  /** Its content, in base64. */
  content: string;
}

/** One editor's model, as it registers itself with the page's fixture. */
export interface Model {
  element(): HTMLElement | null;
  text(): string;
  selection(): { from: number; to: number };
  set(text: string): void;
}

declare global {
  interface Window {
    fixture: Fixture;
  }
}

const models = new Set<Model>();
const remounts = new Set<() => void>();

/** Makes an editor known to the fixture. Returns what forgets it. */
export function register(model: Model): () => void {
  models.add(model);
  return () => models.delete(model);
}

/** Makes a composer follow `fixture.remount()`. Returns what ends that. */
export function onRemount(remount: () => void): () => void {
  remounts.add(remount);
  return () => remounts.delete(remount);
}

export function publish(texts: string[]): void {
  window.fixture.published.push(texts);
}

/** Makes files known to the fixture. */
export async function received(files: readonly File[], by: string): Promise<void> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    window.fixture.files.push({
      by,
      name: file.name,
      type: file.type,
      size: file.size,
      hash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      content: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    });
  }
}

watchTree(document);
window.fixture = {
  published: [],
  files: [],
  text: (box = 0) => at(box).text(),
  selection: (box = 0) => at(box).selection(),
  touched,
  setModel: (box, text) => at(box).set(text),
  remount: () => {
    for (const remount of remounts) remount();
  },
};

function at(box: number): Model {
  const shown = [...models].flatMap((model) => {
    const element = model.element();
    return element?.isConnected ? [{ model, element }] : [];
  });
  shown.sort((a, b) => (follows(b.element, a.element) ? -1 : 1));
  const found = shown[box];
  if (!found) throw new Error(`The page has ${shown.length} compose boxes; none at ${box}.`);
  return found.model;
}

/** Browsers order elements of different trees as they like: one in a shadow root stands where its host does. */
function follows(element: Element, other: Element): boolean {
  const [at, before] =
    element.getRootNode() === other.getRootNode() ? [element, other] : [hostOf(element), hostOf(other)];
  return Boolean(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? hostOf(root.host) : element;
}
