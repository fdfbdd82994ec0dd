declare module 'virtual:curtain/practice-files' {
  /** Changes with any byte of any file. */
  export const edition: string;
  /** Relative addresses of all files the page is made of; `./` for the page itself. */
  export const files: readonly string[];
}
