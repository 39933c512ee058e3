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

/** Whether a program is on the path. */
const has = (program) => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** What the tests hold our files against: the browser, and the programs in which others open them. */
const tools = [
  { what: 'Chromium', package: 'chromium', there: () => findChromium() !== undefined },
  { what: 'LibreOffice', package: 'libreoffice-writer-nogui', there: () => has('soffice') },
  { what: 'pdftotext', package: 'poppler-utils', there: () => has('pdftotext') },
  { what: 'age', package: 'age', there: () => has('age') },
  { what: 'Syncthing', package: 'syncthing', there: () => has('syncthing') },
  { what: 'nginx', package: 'nginx', there: () => existsSync('/usr/sbin/nginx') }
];

const installTools = () => {
  const missing = tools.filter(({ there }) => !there());
  if (missing.length === 0) return;
  const names = missing.map(({ what }) => what).join(', ');
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall)
    stop(
      `De tests hebben dit nodig: ${names}. Installeer het. Staat Chromium ergens anders? Zet het pad in CHROMIUM.`
    );
  console.log(`Voor de tests wordt geïnstalleerd (apt-get): ${names}…`);
  // Waits for another apt-get instead of failing on its lock.
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...missing.map((tool) => tool.package));
  const absent = tools.filter(({ there }) => !there());
  if (absent.length > 0)
    stop(`Na de installatie is dit nog niet te vinden: ${absent.map(({ what }) => what).join(', ')}.`);
};

checkNode();
installPackages();
if (process.argv.includes('--browser')) installTools();
