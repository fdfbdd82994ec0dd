import * as z from 'zod';
import { MODES, publicKey, type Signers } from '../policy/pack-schema';
import { code } from '../policy/wording';
import { addressProblem } from './url';

const address = z.string().check(({ value, issues }) => {
  const problem = addressProblem(value);
  if (problem) issues.push({ code: 'custom', input: value, message: problem });
});

/** What an administrator may lay down; `public/managed.json` is its description for the browsers. */
export const MANAGED_FIELDS = {
  organisation: z.string().min(1).max(200),
  packUrl: address,
  unitPackUrl: address,
  pack: z.string().min(1),
  unitPack: z.string().min(1),
  trustedKeys: z
    .array(z.strictObject({ name: z.string().min(1).max(200), key: publicKey }))
    .nonempty()
    .max(10),
  signaturesRequired: z.int().positive(),
  group: code,
  mode: z.enum(MODES),
  pollMinutes: z.int().min(5).max(1440),
  allowImport: z.boolean(),
  allowPause: z.boolean(),
  collectorUrl: address,
  collectorToken: z.string().min(1).max(4000),
};
type Fields = { [Name in keyof typeof MANAGED_FIELDS]?: z.infer<(typeof MANAGED_FIELDS)[Name]> };

export interface Managed extends Fields {
  /** Fields of the policy that could not be used, one line each. The others count. */
  problems: string[];
}

/** More signatures than there can be. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** What counts where an administrator meant to be strict and misspelt it: nothing comes in, and nothing is allowed. */
const WHEN_WRONG: { [Name in keyof Fields]?: Partial<Fields> } = {
  trustedKeys: { signaturesRequired: NEVER },
  signaturesRequired: { signaturesRequired: NEVER },
  allowImport: { allowImport: false },
  allowPause: { allowPause: false },
};

/** Reads a policy field by field, since Firefox checks none: a wrong one is named and left out. */
export function parseManaged(stored: Record<string, unknown>): Managed {
  const managed: Managed = { problems: [] };
  const wrong: Partial<Fields> = {};
  for (const [name, value] of Object.entries(stored)) {
    const schema: z.ZodType | undefined = Object.hasOwn(MANAGED_FIELDS, name)
      ? MANAGED_FIELDS[name as keyof typeof MANAGED_FIELDS]
      : undefined;
    const result = schema?.safeParse(value);
    if (!result) managed.problems.push(`${name}: there is no such setting; see docs/admin.md`);
    else if (result.success) Object.assign(managed, { [name]: result.data });
    else {
      Object.assign(wrong, WHEN_WRONG[name as keyof Fields]);
      managed.problems.push(
        ...result.error.issues.map(({ path, message }) => `${[name, ...path].join('.')}: ${message}`),
      );
    }
  }
  return { ...managed, ...wrong };
}

/** Whose signatures count because the administrator says so. */
export function pinned({ trustedKeys, signaturesRequired }: Managed): Signers | undefined {
  if (isMispinned({ signaturesRequired })) return NOBODY;
  return trustedKeys && { required: signaturesRequired ?? 1, keys: trustedKeys };
}

/** Whether the policy means to pin keys and can't be read: nothing new comes in, and what is here stays. */
export function isMispinned({ signaturesRequired }: Pick<Managed, 'signaturesRequired'>): boolean {
  return signaturesRequired === NEVER;
}

/** No key of Ed25519 is all zeros but for this, which signs nothing. */
const NOBODY: Signers = { required: NEVER, keys: [{ name: '', key: 'A'.repeat(43) }] };
