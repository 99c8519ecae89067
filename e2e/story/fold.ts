/** Words as they are, whatever the page does to case and white space. */
export const fold = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll('\u00ad', '').trim().toLowerCase()
