/** Whole workbooks are computed over and over, often while a browser works beside it: a slow machine is no failure. */
jest.setTimeout(30_000);
