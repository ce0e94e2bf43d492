/** Standard base64 with padding, as Graph expects it in `contentBytes`. */
export function base64(bytes: Uint8Array): string {
  // In pieces, because an engine bounds how many arguments a call may have.
  const piece = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += piece)
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(binary);
}
