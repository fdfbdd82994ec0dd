import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Complaint {
  code: string;
  file: string;
  message: string;
}

/** What Mozilla's own linter, which every package for Firefox is put through, says of one. Needs no network. */
export async function lint(extension: string): Promise<{ errors: Complaint[]; warnings: Complaint[] }> {
  const linter = resolve('node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [linter, 'lint', '--source-dir', extension, '--output', 'json']);
  let said = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) said += chunk;
  return JSON.parse(said);
}
