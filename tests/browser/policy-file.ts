import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** By this a file that a killed run left behind is known from an administrator's own. Browsers pass over it. */
const MARK = 'written by the browser tests of Curtain';

/** Chromium browsers read every file of this folder, each brand its own. */
const CHROMIUM_FOLDERS: [RegExp, string][] = [
  [/microsoft-edge/, '/etc/opt/edge/policies/managed'],
  [/google-chrome/, '/etc/opt/chrome/policies/managed'],
  [/chromium-browser/, '/etc/chromium-browser/policies/managed'],
];

export function chromiumPolicyFile(executable: string): string {
  const [, folder] = CHROMIUM_FOLDERS.find(([brand]) => brand.test(executable)) ?? [];
  return `${folder ?? '/etc/chromium/policies/managed'}/curtain-tests.json`;
}

export const FIREFOX_POLICY_FILE = '/etc/firefox/policies/policies.json';

/** Why a policy can't be put there; undefined when it can. */
export function whyNot(file: string): string | undefined {
  if (process.platform !== 'linux') return 'policies are files only on Linux';
  if (process.getuid?.() !== 0) return `only root may write ${file}`;
  if (existsSync(file) && !readFileSync(file, 'utf8').includes(MARK))
    return `${file} belongs to this machine's own policy`;
  return undefined;
}

/** The policy file of one browser, there for as long as a test file runs. */
export class PolicyFile {
  private created: string | undefined;
  private readonly removeAtExit = () => this.remove();

  constructor(private readonly file: string) {
    const problem = whyNot(file);
    if (problem) throw new Error(`No policy can be put in place: ${problem}.`);
    process.on('exit', this.removeAtExit);
  }

  write(policies: object): void {
    this.created ??= mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify({ '//': MARK, ...policies }, null, 2));
  }

  /** Takes the file away, and the folders that were not there before it. */
  remove(): void {
    rmSync(this.file, { force: true });
    if (this.created) rmSync(this.created, { recursive: true, force: true });
    process.off('exit', this.removeAtExit);
  }
}
