// Gets ready what `npm start` and `npm test` need. Runs before anything is installed, so it imports only Node.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Samenspel heeft Node 20.19 of nieuwer nodig; dit is ${process.versions.node}. Installeer een nieuwere.`
    );
  }
};

const installPackages = () => {
  const stamp = 'node_modules/.samenspel-lock';
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Pakketten worden geïnstalleerd (npm ci)…');
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  });
  writeFileSync(stamp, hash);
};

const installChromium = () => {
  if (findChromium()) return;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    stop(
      'De tests hebben Chromium nodig. Installeer Chromium of Chrome, of zet het pad ernaartoe in CHROMIUM.'
    );
  }
  console.log('Chromium wordt geïnstalleerd (apt-get)…');
  // Waits for another apt-get instead of failing on its lock.
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  if (!findChromium())
    stop('Chromium is niet te vinden na de installatie. Zet het pad ernaartoe in CHROMIUM.');
};

checkNode();
installPackages();
if (process.argv.includes('--browser')) installChromium();
