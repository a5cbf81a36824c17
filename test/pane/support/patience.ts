/** What a test waits for may take five seconds on a busy machine, and a test has more than one such wait. */
jest.setTimeout(30_000);
