import { t } from '../../src/words/words';

/** A class of sites, by who reads what is posted there. */
export function className(audience: string): string {
  return t(audience === 'public' ? 'report_class_public' : 'report_class_internal');
}
