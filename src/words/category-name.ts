import type { Category } from '../engine/category';
import { type MessageKey, t } from './words';

type Underscored<Name extends string> = Name extends `${infer Head}.${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name extends `${infer Head}-${infer Tail}`
    ? `${Head}_${Underscored<Tail>}`
    : Name;

/** The catalogue's key for a category. Leaving a category without words is a type error here. */
export function categoryKey(category: Category): MessageKey {
  return `category_${category.replace(/[.-]/g, '_') as Underscored<Category>}`;
}

/** A category in a few plain words, in the person's language: "Patient's name". */
export function categoryName(category: Category): string {
  return t(categoryKey(category));
}
