/** What test files say they could not test here, and why: lines that begin with NOT TESTED. Each once. */
export function untestedIn(output: string): string[] {
  return [...new Set(output.match(/^NOT TESTED: .*$/gm))];
}
