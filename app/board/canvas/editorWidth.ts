/** The editor lies over so many pixels of a wide canvas's right side. */
export const EDITOR_WIDTH = 432
