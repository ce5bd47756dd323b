import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/properties.ts'],
    // Tests start the program many times, and machines differ.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
