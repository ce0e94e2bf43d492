/** No test may fail because a machine is busy: what hangs ends here, what is slow does not. */
jest.setTimeout(300_000);

export {};
