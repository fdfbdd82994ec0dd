import type { Category } from '../../../src/engine/category';
import { installed } from './install';
import { detection, type Peer } from './peer';

/** The part of `openredaction` that is used here; its own types are there only once it is installed. */
interface OpenRedaction {
  detect(text: string): Promise<{ detections: { type: string; position: [number, number] }[] }>;
}
type Settings = { preset?: 'hipaa' };

/**
 * Its 579 types, in our categories; the first line that fits counts. What has no counterpart is some other identifier.
 * It finds no e-mail address of the corpus, because it takes the domains reserved for examples for what they are. Most of
 * what it flags in vain are three or four plain words in a row, read as a name, or single ones, read as a user name.
 */
const TYPES: [RegExp, Category][] = [
  [/LICENSE_PLATE|^VIN/, 'phi.vehicle'],
  [/EMAIL/, 'phi.email'],
  [/^NAME$/, 'phi.name'],
  [/^SSN$|^ITIN$/, 'phi.ssn'],
  [/PHONE/, 'phi.phone'],
  [/DATE/, 'phi.date'],
  [/ADDRESS_|ZIP_CODE|POSTCODE/, 'phi.location'],
  [/MEDICAL_RECORD|PATIENT_ID|NHS_|CHI_/, 'phi.mrn'],
  [/HEALTH_PLAN|HEALTH_INSURANCE|EHIC|POLICY_|SUBSCRIBER/, 'phi.health-plan-id'],
  [/LICEN[CS]E|LICENSING/, 'phi.license'],
  [/^IPV/, 'phi.ip'],
  [/URL|PROFILE|CHANNEL|USERNAME|SOCIAL_MEDIA/, 'phi.url'],
  [/BIOMETRIC|DNA_|GENETIC/, 'phi.biometric'],
  [/DEVICE|SERIAL|BATCH_LOT/, 'phi.device'],
  [/SECRET|TOKEN|_KEY|PASSWORD|AUTH/, 'policy.credentials'],
  [/CARD|ACCOUNT|IBAN|BANK|ROUTING/, 'phi.account'],
];
const OTHER: Category = 'phi.other-id';

/** https://www.npmjs.com/package/openredaction, as it comes or with the preset it has for HIPAA. */
export async function openredaction(settings: Settings = {}): Promise<Peer> {
  const { OpenRedaction } = installed<{ OpenRedaction: new (settings: Settings) => OpenRedaction }>('openredaction');
  const shield = new OpenRedaction(settings);
  return {
    name: settings.preset ? `openredaction (${settings.preset})` : 'openredaction',
    knows: [...new Set(TYPES.map(([, category]) => category)), OTHER],
    detect: async ({ text }) => {
      const { detections } = await shield.detect(text);
      return detection(
        detections.map(({ type, position: [start, end] }) => ({ start, end, category: categoryOf(type), rule: type })),
      );
    },
  };
}

function categoryOf(type: string): Category {
  return TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? OTHER;
}
