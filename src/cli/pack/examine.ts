import { createEngine } from '../../engine/engine';
import { ENGINE_VERSION } from '../../engine/version';
import { CONTENT_CHECKS, type ContentCheck } from '../../policy/content-checks';
import { failingExamples, rulesWithExamples } from '../../policy/examples';
import { layered } from '../../policy/layers';
import { slowParts } from '../../policy/linear';
import { type Layer, type Pack, packSchema } from '../../policy/pack-schema';
import { readParts, toPack } from '../../policy/read-pack';
import { readNamedScenarios } from '../../policy/read-scenarios';
import type { Check } from '../../policy/refused';
import { inFolder } from './authored';
import { readFolder, readScenarioFolder } from './folder';
import { locate } from './locate';
import { repeatedInLexicons, repeatedInRules } from './repeated';
import { untested } from './untested';

/** What is to be said of a folder, before anybody signs what is built from it. */
export interface Examined {
  /** Undefined when `pack.yaml` can't be read. */
  pack: Pack | undefined;
  /** `file:line: field: what; fix`. A browser would refuse the pack, or one of two rules is idle. */
  problems: string[];
  /** The same form; a browser would take the pack. */
  warnings: string[];
  /** How many examples were run; undefined when the pack could not be run. */
  ran: number | undefined;
}

interface Grounds {
  /** When the pack is built. */
  issued: Date;
  below(layer: Layer): readonly Pack[];
}

/** The baseline comes with the extension: it stands on nothing, never expires, and its expressions are our own. */
const OF_THE_BASELINE: readonly Check[] = ['engine', 'examples'];

/** Everything `accept` would check of a pack's content, and more, from its folder. @throws Stopped when it can't be read. */
export async function examine(folder: string, { issued, below }: Grounds): Promise<Examined> {
  const files = readFolder(folder);
  const { pack: authored, problems: unread } = readParts(files);
  const lessons = readNamedScenarios(readScenarioFolder(folder)).problems;
  if (!authored)
    return { pack: undefined, problems: inFolder(folder, [...unread, ...lessons]), warnings: [], ran: undefined };
  const pack = toPack(authored, issued);
  const at = (problem: string) => locate(problem, files, authored.rules);
  const said = [...tooMuch(pack), ...repeatedInRules(authored.rules)];
  const grounds = { now: issued, engine: ENGINE_VERSION, below };
  for (const { problems } of checksOf(pack, false)) said.push(...(await problems(pack, grounds)));
  const runs = unread.length === 0 && (pack.layer === 'baseline' || (await slowParts(pack)).length === 0);
  if (runs) {
    for (const { problems } of checksOf(pack, true)) said.push(...(await problems(pack, grounds)));
    said.push(...(await failingTogether(pack, below(pack.layer))));
  }
  return {
    pack,
    problems: inFolder(folder, [...unread, ...lessons, ...new Set(said.map(at))].sort(byPlace)),
    warnings: inFolder(folder, [...repeatedInLexicons(files), ...untested(pack).map(at)].sort(byPlace)),
    ran: runs ? examplesOf(pack) : undefined,
  };
}

/** Examples that hold by themselves, but not beside the rules of the layers below: a browser does not look so far. */
async function failingTogether(pack: Pack, below: readonly Pack[]): Promise<string[]> {
  if (below.length === 0) return [];
  try {
    return await failingExamples(pack, below, undefined, createEngine(layered([...below, pack])));
  } catch {
    // What can't be compiled has been said already.
    return [];
  }
}

function checksOf({ layer }: Pack, running: boolean): ContentCheck[] {
  return CONTENT_CHECKS.filter(
    ({ check, runs = false }) => runs === running && (layer !== 'baseline' || OF_THE_BASELINE.includes(check)),
  );
}

/** `a.yaml:9: …` before `a.yaml:10: …`. */
function byPlace(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

/** What only the whole pack can be: too large, or with a lexicon no pack may carry. */
function tooMuch(pack: Pack): string[] {
  const { error } = packSchema.safeParse(pack);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.') || 'the pack'}: ${message}`);
}

function examplesOf(pack: Pack): number {
  return rulesWithExamples(pack).reduce((sum, { flags = [], clears = [] }) => sum + flags.length + clears.length, 0);
}
