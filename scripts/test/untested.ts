/** What a step says it could not test or check here, and why: lines that begin with NOT TESTED or NOT CHECKED. Each once. */
export function untestedIn(output: string): string[] {
  return [...new Set(output.match(/^NOT (?:TESTED|CHECKED): .*$/gm))];
}
