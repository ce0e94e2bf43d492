/** The card beside the matrix; on a phone it fills the page. */
export const cardWidth = '400px';
