import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const PORT = 18181;
const given = process.env.BASE_URL;
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
  // One journey changes what the next one sees, and the machine has few cores.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://localhost:${PORT}`,
    actionTimeout: 20_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
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
