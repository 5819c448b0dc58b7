import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const PORT = 18181;
const given = process.env.BASE_URL;
/** They change nothing that others look at. */
const LOOKS = ['pages.spec.ts', 'shell.spec.ts'];
const START_LIMIT_MS = 8 * 60_000;

/** The platform with demonstration data in a directory of its own; building it is part of the first start. */
const ownPlatform = () => {
  const data = mkdtempSync(join(tmpdir(), 'exchange-e2e-'));
  return {
    command: `../exchange start --data ${data} --port ${PORT} --demo`,
    cwd: join(import.meta.dirname, '..'),
    url: `http://localhost:${PORT}/`,
    timeout: START_LIMIT_MS,
    env: { EXCHANGE_DEMO_PASSWORD: process.env.EXCHANGE_DEMO_PASSWORD ?? 'demonstration-2026' },
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
    stdout: 'pipe' as const,
  };
};

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // One journey changes what the next one sees: they run one by one. Beside them goes what only looks.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'deeds', testIgnore: LOOKS, workers: 1 },
    { name: 'looks', testMatch: LOOKS, workers: 1 },
  ],
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://localhost:${PORT}`,
    actionTimeout: 20_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // Dialogs open and close at once, as for people who ask for it; no test is about movement.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace copies the page at every action, whether or not it is kept. TRACE=1 asks for it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  ...(given ? {} : { webServer: ownPlatform() }),
});
