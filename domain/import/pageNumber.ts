const PAGE_NUMBER =
  /^(?:[-–]\s*)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?(?:\s*[-–])?$|^(?:lk|leht|page|стр)\.?\s*\d{1,3}(?:\s*(?:\/|of|из)\s*\d{1,3})?$/iu

/** Whether a line is only a page's number ("3", "- 3 -", "3/12", "lk 3", "Page 3 of 12"). */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text)
}
