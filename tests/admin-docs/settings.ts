import { readFileSync } from 'node:fs';
import { PLACEHOLDERS, type Recipe } from '../browser/recipes';

type Settings = Record<string, unknown>;

/** How each kind of recipe holds Curtain's settings; a recipe that holds none is not here. */
const READERS: Record<string, (text: string) => Settings> = {
  'chromium-linux': (text) => JSON.parse(text)['3rdparty'].extensions[PLACEHOLDERS.extensionId],
  firefox: (text) => JSON.parse(text).policies['3rdparty'].Extensions['curtain@curtain.example'],
  'chrome-cloud': (text) =>
    Object.fromEntries(
      Object.entries(JSON.parse(text) as Record<string, { Value: unknown }>).map(([name, { Value }]) => [name, Value]),
    ),
  'chrome-windows': fromRegistry,
  'edge-windows': fromRegistry,
  'intune-script': fromScript,
  'chrome-macos': fromPropertyList,
};

/** Curtain's settings in a recipe, as the browser would hand them on; undefined when it has none. */
export function settingsIn({ name, text }: Recipe): Settings | undefined {
  return READERS[name]?.(text);
}

/** The schema tells a browser which numbers of the registry are true or false. */
const types: Record<string, { type: string }> = JSON.parse(readFileSync('public/managed.json', 'utf8')).properties;

function registryNumber(name: string, value: number): unknown {
  return types[name]?.type === 'boolean' ? value !== 0 : value;
}

function fromRegistry(text: string): Settings {
  const settings: Settings = {};
  for (const [, key = '', body = ''] of text.matchAll(/^\[(.+)\]\n((?:".*\n)*)/gm)) {
    const [, list] = key.match(/\\policy(?:\\(\w+)\\1)?$/) ?? [undefined, undefined];
    if (!/\\policy(\\|$)/.test(key)) continue;
    const values = Object.fromEntries(
      [...body.matchAll(/^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/gm)].map(([, name = '', words, number]) => [
        name,
        number === undefined ? words : registryNumber(name, Number.parseInt(number, 16)),
      ]),
    );
    Object.assign(settings, list ? { [list]: [values] } : values);
  }
  return settings;
}

function fromScript(text: string): Settings {
  const settings: Settings = {};
  const values = text.matchAll(
    /^Set-ItemProperty -Path "?\$policy(?:\\(\w+)\\1")? -Name '(\w+)' -Type (?:String -Value '(.*)'|DWord -Value (\d+))$/gm,
  );
  for (const [, list, name = '', words, number] of values) {
    const value = number === undefined ? words : registryNumber(name, Number(number));
    if (list) settings[list] = [{ ...(settings[list] as [object] | undefined)?.[0], [name]: value }];
    else settings[name] = value;
  }
  return settings;
}

/** Only what the recipe uses: text, true and false, and a list of one dictionary. */
function fromPropertyList(text: string): Settings {
  const values =
    /<key>(\w+)<\/key>\s*(?:<string>(.*?)<\/string>|<(true|false)\/>|<array>\s*<dict>([\s\S]*?)<\/dict>\s*<\/array>)/g;
  const settings = [...text.matchAll(values)].map(([, name = '', words, truth, list]) => [
    name,
    words ?? (list === undefined ? truth === 'true' : [fromPropertyList(list)]),
  ]);
  const { PayloadType: _, ...rest } = Object.fromEntries(settings);
  return rest;
}
