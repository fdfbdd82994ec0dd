import type { Category } from '../engine/category';
import type { MessageKey } from '../words/words';

/** Why a category matters, in what a person reads in fifteen seconds, told once after a hold. */
export const LESSONS: Record<Category, MessageKey> = {
  'phi.name': 'lessonName',
  'phi.location': 'lessonLocation',
  'phi.date': 'lessonDate',
  'phi.age-over-89': 'lessonAge',
  'phi.phone': 'lessonPhone',
  'phi.email': 'lessonEmail',
  'phi.ssn': 'lessonSsn',
  'phi.mrn': 'lessonMrn',
  'phi.health-plan-id': 'lessonPlan',
  'phi.account': 'lessonAccount',
  'phi.license': 'lessonLicense',
  'phi.vehicle': 'lessonVehicle',
  'phi.device': 'lessonDevice',
  'phi.url': 'lessonUrl',
  'phi.ip': 'lessonIp',
  'phi.biometric': 'lessonBiometric',
  'phi.photo': 'lessonPhoto',
  'phi.other-id': 'lessonOtherId',
  'phi.reidentifiable-story': 'lessonStory',
  'phi.confirms-patient': 'lessonConfirms',
  'policy.medical-advice': 'lessonAdvice',
  'policy.speaking-for-employer': 'lessonEmployer',
  'policy.patient-disparagement': 'lessonDisparagement',
  'policy.harassment': 'lessonHarassment',
  'policy.confidential-business': 'lessonConfidential',
  'policy.credentials': 'lessonCredentials',
  'policy.workplace-photo': 'lessonWorkplacePhoto',
  'policy.promotion': 'lessonPromotion',
};
