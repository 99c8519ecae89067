/** A number as it stands before a text, without its closing point or bracket, and that text. */
export type Numbered = { number: string; rest: string }

const SEVERAL_LEVELS = /^((?:[1-9]\d{0,2}\.){1,3}[1-9]\d{0,2})[.)]?(?:\s+|$)(.*)$/su
const ONE_LEVEL = /^([1-9]\d{0,2})[.)]\s+(?=[\p{Lu}"„“«])(.*)$/su

/** The number of an activity with two levels or more (`1.2`, `1.2.`, `1.2)`), never a date. */
export function readLevels(text: string): Numbered | null {
  const [, number, rest] = SEVERAL_LEVELS.exec(text) ?? []
  return number === undefined || rest === undefined ? null : { number, rest }
}

/** The number of an activity with one level (`3.`, `3)`) before a capital letter. */
export function readOneLevel(text: string): Numbered | null {
  const [, number, rest] = ONE_LEVEL.exec(text) ?? []
  return number === undefined || rest === undefined ? null : { number, rest }
}

/** The number before its last level: `1` of `1.2`, empty of `3`. */
export function numberPrefix(number: string): string {
  return number.split('.').slice(0, -1).join('.')
}

const BULLET = /^[-–—•*▪◦●]\s+(?=\S)/u

/** The text behind the dash or dot of a list, or null where a line has none. */
export function readBullet(text: string): string | null {
  return BULLET.test(text) ? text.replace(BULLET, '') : null
}

const STEP_MAX = 5

/**
 * Whether a number can come after another in one plan: a few further in the same chapter, or near
 * the beginning of a later one. A date at the head of a progress text can hardly pass for that.
 */
export function follows(previous: string | null, number: string): boolean {
  if (previous === null) return true
  const last = lastLevel(number)
  if (numberPrefix(number) === numberPrefix(previous)) {
    const step = last - lastLevel(previous)
    return step > 0 && step <= STEP_MAX
  }
  const chapterStep = Number(number.split('.')[0]) - Number(previous.split('.')[0])
  return last === 1 && chapterStep >= 0 && chapterStep <= STEP_MAX
}

const lastLevel = (number: string) => Number(number.split('.').at(-1))
