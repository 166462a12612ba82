import { defineConfig } from 'vitest/config'

// Servers that outlive a test file, and a machine that may have two cores: files that use the bed run one after the other.
const withServers = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 1_800_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*/**/*.test.ts'],
          exclude: ['test/{architecture,bed,browser,scenarios}/**'],
          // Property tests, on a machine that may have other things to do.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          // axe looks at ten thousand elements of the largest page, and a machine may be busy.
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      { test: { name: 'bed', include: ['test/bed/**/*.test.ts'], ...withServers } },
      {
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts'],
          globalSetup: ['test/scenarios/global-setup.ts'],
          ...withServers,
        },
      },
    ],
  },
})
