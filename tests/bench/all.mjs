// Every benchmark, one after the other; each prints its own table. `npm run bench speed search` runs only those.
import { spawnSync } from 'node:child_process';

const benchmarks = {
  run: [],
  speed: ['1000', '10000', '50000'],
  search: [],
  growth: [],
  portfolio: [],
  folder: [],
  lighthouse: [],
  traces: [],
  fuzz: ['100000', '500'],
  canary: ['20', '400'],
  year: ['200', '365', '7', 'docs/pictures/year.svg'],
  kill: ['200']
};
const asked = process.argv.slice(2);
for (const [name, args] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name} ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [`tests/bench/${name}.mjs`, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
