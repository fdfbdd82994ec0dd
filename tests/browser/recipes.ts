import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const GUIDE = resolve('docs/admin.md');

/** A block of docs/admin.md that an administrator is to paste, by the name in the comment before it. */
export interface Recipe {
  name: string;
  /** What the fence says: json, xml, ini. */
  language: string;
  text: string;
}

export function recipes(): Recipe[] {
  const blocks = readFileSync(GUIDE, 'utf8').matchAll(/<!-- recipe: ([a-z-]+) -->\n+```(\w+)\n([\s\S]*?)```/g);
  return [...blocks].map(([, name = '', language = '', text = '']) => ({ name, language, text }));
}

/** What stands in the recipes for what each hospital has its own of. */
export const PLACEHOLDERS = {
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  updates: 'https://extensions.hospital.example/curtain/updates.xml',
  crx: 'https://extensions.hospital.example/curtain/curtain.crx',
  xpi: 'https://extensions.hospital.example/curtain/curtain.xpi',
  packUrl: 'https://packs.hospital.example/curtain.json',
  key: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  version: '0.1.0',
} as const;

type Own = Partial<Record<keyof typeof PLACEHOLDERS, string>>;

/** The recipe as it stands in the guide, with this hospital's own in place of what stands for it. @throws when there is none. */
export function recipeText(name: string, own: Own): string {
  const found = recipes().find((other) => other.name === name);
  if (!found) throw new Error(`docs/admin.md has no recipe "${name}".`);
  return Object.entries(own).reduce(
    (filled, [placeholder, value]) => filled.replaceAll(PLACEHOLDERS[placeholder as keyof typeof PLACEHOLDERS], value),
    found.text,
  );
}

/** The same for a recipe in JSON. */
export function recipe(name: string, own: Own): Record<string, unknown> {
  return JSON.parse(recipeText(name, own));
}
