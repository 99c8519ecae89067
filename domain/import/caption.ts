const CAPTION = /^(?:tabel|table|таблица)\s*(?:nr\.?\s*|no\.?\s*|№\s*)?\d+/iu

/** Whether a line captions a table ("Tabel 2. …"). */
export function isCaption(text: string): boolean {
  return CAPTION.test(text)
}
