import { open } from 'node:fs/promises';
import type { Page } from '@playwright/test';

const [width, height] = [640, 480];
/** A little crooked and not on the grid of the camera, as in a hand. */
const [moduleSize, angle] = [5.2, 0.05];
/** Grey as a screen in a hall; between them the camera's own noise. */
const [darkest, lightest, noise] = [55, 205, 24];

/** The code that is on the screen, dark or not per module. */
export const codeOn = async (page: Page): Promise<readonly (readonly boolean[])[]> => {
  const svg = page.getByRole('main').locator('svg[shape-rendering]');
  const [size, drawn] = await svg.evaluate((element) => [
    (element as SVGSVGElement).viewBox.baseVal.width,
    element.querySelector('path')?.getAttribute('d') ?? ''
  ]);
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y] of drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const row = modules[Number(y)];
    if (row) row[Number(x)] = true;
  }
  return modules;
};

const picture = (code: readonly (readonly boolean[])[]): Buffer => {
  const pixels = Buffer.alloc((width * height * 3) / 2, 128); // the colours stay in the middle: grey
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const shade = (x: number, y: number) => {
    const [left, top] = [x - width / 2, y - height / 2];
    const at = (along: number) => Math.floor(along / moduleSize + code.length / 2);
    const module = code[at(top * cos - left * sin)]?.[at(left * cos + top * sin)];
    return module === undefined ? 120 : module ? darkest : lightest;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const light = shade(x, y) + shade(x + 0.5, y) + shade(x, y + 0.5) + shade(x + 0.5, y + 0.5);
      pixels[y * width + x] = light / 4 + (Math.random() - 0.5) * noise;
    }
  return pixels;
};

/** Films codes, as many a second as it has pictures, for the camera of another browser. It starts again at the end. */
export const film = async (
  path: string,
  codes: readonly (readonly (readonly boolean[])[])[],
  perSecond: number
): Promise<void> => {
  const file = await open(path, 'w');
  await file.write(`YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420mpeg2\n`);
  for (const code of codes) {
    await file.write('FRAME\n');
    await file.write(picture(code));
  }
  await file.close();
};

/** What a browser is started with to have this film before its camera, with permission. */
export const cameraArgs = (path: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`
];
