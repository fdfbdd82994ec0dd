/**
 * Every category a finding can have. The `phi.*` names follow the eighteen Safe Harbor identifiers of
 * 45 CFR 164.514(b)(2)(i), then the two ways to point at a patient without an identifier (164.514(b)(2)(ii)).
 */
export const CATEGORIES = [
  'phi.name',
  'phi.location',
  'phi.date',
  'phi.age-over-89',
  'phi.phone',
  'phi.email',
  'phi.ssn',
  'phi.mrn',
  'phi.health-plan-id',
  'phi.account',
  'phi.license',
  'phi.vehicle',
  'phi.device',
  'phi.url',
  'phi.ip',
  'phi.biometric',
  'phi.photo',
  'phi.other-id',
  'phi.reidentifiable-story',
  'phi.confirms-patient',
  'policy.medical-advice',
  'policy.speaking-for-employer',
  'policy.patient-disparagement',
  'policy.harassment',
  'policy.confidential-business',
  'policy.credentials',
  'policy.workplace-photo',
  'policy.promotion',
] as const;

export type Category = (typeof CATEGORIES)[number];
