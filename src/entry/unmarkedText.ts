/** Stands in for the marking of texts where the check on sending is built. */
export const readableText = (text: string): string => text;
