/** The parts of the form, in their order, and the fields of the draft that stand in each. */
export const PARTS = {
  about: ['name', 'title', 'layer', 'version', 'issuer', 'expires', 'format', 'issued', 'minimumEngine'],
  organisation: ['organisation', 'hosts', 'instances'],
  strictness: ['mode', 'falseAlarms', 'whenUnavailable'],
  people: ['overrideReasons', 'pause', 'privacyOffice', 'journal', 'interruptionBudget'],
  adjust: ['adjust'],
  rules: ['rules', 'lexicons'],
  rollout: ['rollout', 'signers', 'locks', 'mayLower', 'mayExtend', 'leastFalseAlarms'],
} as const;
export type PartName = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as PartName[];

/** The part a field of the draft stands in. */
export function partOf(field: string): PartName {
  const [root = ''] = field.split('.');
  return PART_NAMES.find((part) => (PARTS[part] as readonly string[]).includes(root)) ?? 'about';
}
