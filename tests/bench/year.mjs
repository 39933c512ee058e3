// A year of many devices that share one partnership by files: what the file grows to, and of what.
// node tests/bench/year.mjs [devices] [days] [a device opens once in so many days] [svg to write]
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path)).module;
const { simulate, meet } = await load('tests/merge/year/simulate.ts');
const { stateOf } = await load('tests/merge/year/replica.ts');
const { encodeFile } = await load('src/share/write.ts');
const { readFile } = await load('src/share/read.ts');
const { requestOf } = await load('src/share/contexts.ts');

const [devices = 200, days = 365, opensOnceIn = 7] = process.argv.slice(2, 5).map(Number);
const maker = { by: 'Noor', side: 'initiative', app: '0.1.0', now: 0 };
const kB = (bytes) => Math.round(bytes / 1000);
const rows = [];

const look = async (day, opened, { context, records }) => {
  const place = { partnership: 'p1', scope: 'shared', doc: 'p1/shared' };
  const all = [...records.values()];
  const document = { ...place, context, revision: 1 };
  const file = await encodeFile('share', [{ document, records: all }], maker);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sizeOf = (some) => some.reduce((sum, record) => sum + JSON.stringify(record).length + 2, 0);
  const writers = all.filter(({ kind }) => kind === 'writer');
  const notes = all.filter(({ kind }) => kind !== 'writer');
  const began = process.cpuUsage();
  if (!readFile(bytes).ok) throw new Error('Our own file is refused');
  const row = {
    day,
    'runs of the app': opened,
    'writers in the context': Object.keys(context).length,
    'context, kB': kB(JSON.stringify(context).length),
    'writer records, kB': kB(sizeOf(writers)),
    notes: notes.length,
    'notes, kB': kB(sizeOf(notes)),
    'file, kB': kB(bytes.length),
    'gzip, kB': kB(gzipSync(bytes).length),
    'to check, ms of processor': Math.round(process.cpuUsage(began).user / 1000),
    'in one still code': requestOf([document]).complete ? 'all' : 'part'
  };
  rows.push(row);
  console.log(Object.values(row).join('\t'));
};

const months = [];
const began = process.cpuUsage();
const ends = simulate({ seed: 2026, devices, days, opensOnceIn }, (month) => months.push(month));
const order = ends.map((_, i) => i);
const states = new Set([...meet(ends, order), ...meet(ends, order.toReversed())].map(stateOf));
for (const { day, opened, fullest } of months) await look(day, opened, fullest);
await look(days, months.at(-1)?.opened ?? 0, meet(ends, order)[0]);
console.table(rows);
console.log(`${devices} devices, ${days} days; different states after everybody met: ${states.size}`);
console.log(`${Math.round(process.cpuUsage(began).user / 1e6)} s of processor`);
if (states.size !== 1) process.exitCode = 1;

const svg = process.argv[5];
if (svg !== undefined) {
  const [width, height, left, bottom] = [640, 320, 56, 32];
  const most = Math.max(...rows.map((row) => row['file, kB']));
  const x = (day) => left + ((width - left - 130) * day) / days;
  const y = (size) => height - bottom - ((height - bottom - 16) * size) / most;
  const lines = [
    ['file, kB', 'the file', '#154273'],
    ['notes, kB', 'notes', '#39870c'],
    ['writer records, kB', 'who wrote', '#a90061'],
    ['context, kB', 'context', '#ca005d'],
    ['gzip, kB', 'the file, gzipped', '#696969']
  ];
  const drawn = lines.map(([key, name, colour], i) => {
    const points = rows.map((row) => `${x(row.day).toFixed(1)},${y(row[key]).toFixed(1)}`).join(' ');
    const dash = i % 2 === 1 ? ' stroke-dasharray="6 3"' : '';
    const label = `<text x="${x(days) + 6}" y="${(y(rows.at(-1)[key]) + 4).toFixed(1)}" fill="${colour}">${name}</text>`;
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${label}`;
  });
  const tens = 10 ** Math.floor(Math.log10(most));
  const step = most / tens >= 5 ? 2 * tens : most / tens >= 2 ? tens : tens / 2;
  const marks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => {
    const size = step * i;
    return `<path d="M${left} ${y(size).toFixed(1)}H${x(days)}" stroke="#ddd"/><text x="${left - 6}" y="${(y(size) + 4).toFixed(1)}" text-anchor="end">${size.toLocaleString('en')}</text>`;
  });
  const monthsBelow = [0, 90, 180, 270, 360].map(
    (day) => `<text x="${x(day)}" y="${height - 10}" text-anchor="middle">${day}</text>`
  );
  const title = `Size of the file of one partnership on ${devices} devices, in kB, by day`;
  await writeFile(
    svg,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12"><title>${title}</title><rect width="100%" height="100%" fill="#fff"/>${[...marks, ...monthsBelow, ...drawn].join('\n')}</svg>\n`
  );
}
