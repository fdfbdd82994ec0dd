import type { PacksView } from '../messages/packs';
import { t } from '../words/words';

export interface HealthWords {
  title: string;
  detail: string;
}

/** How the packs stand at a glance, in the person's language. */
export function healthWords({ health, layers }: Pick<PacksView, 'health' | 'layers'>): HealthWords {
  return { title: t(`health_${health}`), detail: t(`health_detail_${health}`, layers.at(-1)?.title ?? '') };
}
