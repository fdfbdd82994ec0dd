import type { Action } from '../engine/verdict';
import type { Area } from '../messages/pictures';
import type { Choice } from '../messages/protocol';

/** One thing about a file, in words for the person. */
export interface FileConcern {
  action: Action;
  title: string;
  sentence: string;
}

/** What is shown of a file that somebody should look at before the page gets it. */
export interface FileView {
  heading: string;
  concerns: FileConcern[];
  /** The picture to show, and where in it something was read. */
  picture?: { file: Blob; areas: Area[] };
  /** What is said below, about what nobody looked for. */
  aside?: string;
  /** What the button says that changes the file; absent where nothing can be changed. */
  fix?: string;
  /** What the button says that gives the page the file as it is; absent where that needs a reason. */
  attach?: string;
  /** Reasons the file may go out with as it is; empty where none will do. */
  reasons: Choice[];
}

/** `attach` is the file as it is, `fix` the changed one, `leave` none. */
export type FileAnswer = { kind: 'fix' | 'leave' } | { kind: 'attach'; reason?: string };

/** Stands above the page while a file waits. Every answer is a person's. */
export interface FilePanel {
  /** Says that a file is being looked at, and offers ways not to wait. Resolves when one is taken. */
  wait(mayAttach: boolean): Promise<FileAnswer>;
  /** How much of the file being looked at is done, 0 to 1. */
  progress(done: number): void;
  ask(view: FileView): Promise<FileAnswer>;
  close(): void;
}
