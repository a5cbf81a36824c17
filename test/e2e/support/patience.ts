/** A browser starts, loads the bundle and renders: more than the five seconds that a test has by default. */
jest.setTimeout(120_000);
