import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import { CATEGORIES } from '../engine/category';
import { categoryKey } from './category-name';

test.each(CATEGORIES)('%s has words in both languages, and words of its own', (category) => {
  const key = categoryKey(category);
  for (const catalogue of [en, es]) {
    const message = catalogue[key as keyof typeof es].message;
    const sharers = CATEGORIES.filter((other) => catalogue[categoryKey(other) as keyof typeof es].message === message);
    expect(sharers).toEqual([category]);
  }
});
