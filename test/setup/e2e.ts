jest.setTimeout(180_000);

export {};
