/**
 * Does the work once for each index. A few at a time: together they fill each other's waiting, and more of them would only
 * fill the memory.
 */
export async function fewAtATime(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
