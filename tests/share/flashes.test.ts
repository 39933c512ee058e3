import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { createSender } from '../../src/share/frames';

/*
 * WCAG 2.3.1: what flashes more than three times in a second may take no more than a quarter of any ten degrees of the
 * view. A flash is a change and the change back. Of a row of codes no place is more than a module, so what counts is
 * which part of the modules does it; at its fastest the screen shows twelve codes a second.
 */
test('at their fastest, less than a quarter of the codes flashes more than three times a second', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(20_000));
  const made = await createSender(new Blob([bytes]));
  if (!('sender' in made)) throw new Error('too large');
  const { text } = made.sender;
  const perSecond = 12;
  const codes = Array.from({ length: 5 * perSecond }, (_, number) =>
    encode(text(number), { ecc: 'L', boostEcc: false, border: 4, maskPattern: 0 }).data.flat()
  );
  for (let from = 0; from + perSecond < codes.length; from++) {
    const second = codes.slice(from, from + perSecond + 1);
    const often = (second[0] ?? []).filter((_, place) => {
      const changes = second.filter((code, at) => at > 0 && code[place] !== second[at - 1]?.[place]).length;
      return Math.floor(changes / 2) > 3;
    }).length;
    expect(often / (second[0]?.length ?? 1)).toBeLessThan(0.25);
  }
});
