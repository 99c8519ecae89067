import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,collab,server,app,prisma,tools,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['server/testMigrated.ts'],
    setupFiles: ['tools/propertyTests.ts'],
    // By default one core is left idle, which is half of a machine that has two.
    maxWorkers: '100%',
    // A process and its imports serve many files: to begin each anew takes as long as the tests. What a
    // file fakes or opens it therefore puts back or closes when it ends.
    isolate: false,
    // What many files leave behind is collected before it fills a small machine.
    execArgv: ['--max-old-space-size=1024'],
    // How long to hope, not how long it may take: a machine may have other things to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
})
