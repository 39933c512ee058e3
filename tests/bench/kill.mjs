// The story in which the browser is killed, many times over: `node tests/bench/kill.mjs 200`.
import { spawnSync } from 'node:child_process';

const [kills = '200'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', 'kill.story'],
  { stdio: 'inherit', env: { ...process.env, KILLS: kills } }
);
process.exitCode = status ?? 1;
