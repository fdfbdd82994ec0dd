import { expect, test } from 'vitest';
import { neutralName, spoken } from './file-name';

test.each([
  ['Okafor_room4_wound.jpg', 'Okafor room 4 wound'],
  ['VenningHarold-bay3.PNG', 'Venning Harold bay 3'],
  ['IMG_2031.heic', 'IMG 2031'],
  ['MRN00482913.jpeg', 'MRN 00482913'],
])('%s is read as “%s”', (name, words) => {
  expect(spoken(name)).toBe(words);
});

test.each([
  ['Okafor.JPG', 'image/jpeg', 'picture.jpg'],
  ['Okafor.gif', 'image/png', 'picture.png'],
  ['Okafor.mp4', 'video/mp4', 'picture.mp4'],
  ['Okafor', '', 'picture'],
])('%s (%s) can be called %s', (name, type, neutral) => {
  expect(neutralName(name, type)).toBe(neutral);
});
