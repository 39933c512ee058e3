import { encode } from 'uqr';
import { onTestFinished, vi } from 'vitest';

/** A camera that answers like this when it is asked for. */
export const cameraAnswers = (answer: () => Promise<MediaStream>): void => {
  const spy = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(answer);
  onTestFinished(() => spy.mockRestore());
};

/** A camera that looks at a still code, until the test ends or it is held before another. */
export const cameraBefore = (text: string): ((other: string) => void) => {
  let seen = text;
  cameraAnswers(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 640 });
    const draw = () => {
      const context = canvas.getContext('2d');
      const { data, size } = encode(seen, { ecc: 'L', border: 4 });
      if (!context) return;
      const side = Math.floor(canvas.width / size);
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = 'black';
      for (const [y, row] of data.entries())
        for (const [x, dark] of row.entries()) if (dark) context.fillRect(x * side, y * side, side, side);
    };
    const timer = setInterval(draw, 100);
    onTestFinished(() => clearInterval(timer));
    draw();
    return Promise.resolve(canvas.captureStream());
  });
  return (other) => (seen = other);
};
