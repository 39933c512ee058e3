import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Navigation from '../../../src/screens/parts/Navigation.svelte';
import { paths } from '../../../src/screens/parts/paths';

/** What is lit on a screen. */
const litOn = (path: string, partnership?: string) => {
  render(Navigation, { location: path.slice(1), partnership });
  return screen.getAllByRole('link', { current: 'page' }).map((link) => link.getAttribute('aria-label'));
};

test.each([
  ['Overzicht', paths.newPartnership],
  ['Overzicht', paths.newTalk],
  ['Overzicht', paths.lessons],
  ['Delen', paths.putBack]
])('of the device, %s is lit on %s', (label, path) => {
  expect(litOn(path)).toEqual([label]);
});

test.each([
  ['Gesprekken', paths.agenda('p1', 'g1')],
  ['Meer', paths.evaluations('p1')],
  ['Meer', paths.evaluation('p1', 'e1')],
  ['Meer', paths.samePartnership('p1')],
  ['Meer', paths.lessonsOf('p1')]
])('of a samenwerking, %s is lit on %s', (label, path) => {
  expect(litOn(path, 'p1')).toEqual([label]);
});
