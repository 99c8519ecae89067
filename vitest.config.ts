import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,collab,server,app,prisma,tools,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
})
