/** What an item of a written agenda is. `presentations` are two talks or more in one item. */
export const READ_AGENDA_KINDS = [
  'talk',
  'presentations',
  'questions',
  'break',
  'groupWork',
  'groupPresentations',
  'homeworkBriefing',
  'closing',
  'other',
] as const

export type ReadAgendaKind = (typeof READ_AGENDA_KINDS)[number]

/** What an agenda item of a workshop is. `presentations` are those of the groups. */
export const AGENDA_KINDS = [
  'talk',
  'questions',
  'break',
  'groupWork',
  'presentations',
  'homework',
  'closing',
  'other',
] as const

export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** The kind a workshop stores for each kind that a written agenda shows. */
export const AGENDA_KIND_OF: Readonly<Record<ReadAgendaKind, AgendaKind>> = {
  talk: 'talk',
  presentations: 'talk',
  questions: 'questions',
  break: 'break',
  groupWork: 'groupWork',
  groupPresentations: 'presentations',
  homeworkBriefing: 'homework',
  closing: 'closing',
  other: 'other',
}

const words = (...alternatives: string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives.join('|')})`, 'iu')

const HOMEWORK = words('kodutöö', 'kodune töö', 'koduse töö', 'homework', 'домашн')
const GROUP = words(
  String.raw`(?:grupi|grupp|rühma|rühm|töörühma|laudkon)`,
  'groups?',
  String.raw`групп`,
)
const SHOWING = new RegExp(
  String.raw`esitle|esitlus|tutvustus|tutvustam|ettekan|kokkuvõt|(?<!\p{L})(?:present|report|showcase|summar)|презентац|представлен|выступлен|отч[её]т|итог`,
  'iu',
)
const SHOWING_ALONE = /^(?:esitlused|presentations|презентации)/iu
const GROUP_WORK = words(
  'grupitöö',
  'rühmatöö',
  'grupiarutel',
  'töö (?:gruppides|rühmades)',
  'arutelu(?:d)? (?:gruppides|rühmades)',
  'laudkon',
  'maailmakohvik',
  'mõttetalgu',
  'group[ -]?work',
  'work(?:ing)? in (?:small )?groups',
  'group discussion',
  'breakout',
  'working groups',
  'world caf',
  String.raw`работа (?:в|по) (?:малых )?групп`,
  String.raw`группов\p{L}* (?:работ|обсужден)`,
)
/** Group work in itself, not that of which something is shown: a sign, a number or "and" follows. */
const WORK_THEN =
  /^(?:grupitööd?|rühmatööd?|group ?work|работа в группах)\s*(?:[,:.;(+&–-]|(?:\d+|[IVX]+|ja|ning|and|и)(?!\p{L}))/iu
const CLOSING = words(
  String.raw`\p{L}*lõpetami`,
  'lõppsõna',
  'lõpusõna',
  String.raw`(?:\p{L}+ )?lõpp(?!\p{L})`,
  'hüvastijät',
  'closing',
  'close of',
  'closure',
  'wrap[ -]?up',
  'end of',
  'end$',
  'farewell',
  'закрыт',
  'завершени',
  'окончани',
  'заключительн',
)
const BREAK = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}*paus(?:id|i|e|iks)?(?!\p{L})|vaheaeg(?!\p{L})|lõuna(?:söök|söögi)?(?!\p{L}|[- ]?eesti)|\p{L}*kohv(?:i|iga)?(?!\p{L})|\p{L}*(?:hommiku|õhtu)söök|(?:kerge )?eine(?!\p{L})|suupist|(?:coffee|tea|lunch|energy|short|comfort)?[ -]?break(?!\p{L})|breakfast|lunch|dinner|coffee|refreshments|перерыв|кофе|обед(?!\p{L}*ин)|пауза|ужин|чай)`,
  'iu',
)
const QUESTIONS = words(
  'küsimus',
  'vastused',
  'arutelu',
  'diskussioon',
  'vestlusring',
  'paneeldiskussioon',
  'questions',
  String.raw`q ?(?:&|and) ?a(?!\p{L})`,
  'discussion',
  'debate',
  'panel',
  'вопрос',
  'дискусси',
  'обсуждени',
)
const TALK = words(
  'ettekan',
  'loeng',
  'kõne(?!l)',
  'avasõna',
  'tervitus',
  'avamine',
  'sissejuhatus',
  'ülevaade',
  'talk(?!\\p{L})',
  'keynote',
  'lecture',
  'presentation',
  'welcom',
  'opening',
  'introduct',
  'overview',
  'доклад',
  'лекци',
  'выступлени',
  'приветств',
  'открыти',
  'введени',
  'обзор',
)

/** Whether a sentence speaks of groups showing what they wrote. */
export function isGroupShowing(text: string): boolean {
  return (GROUP.test(text) && SHOWING.test(text)) || SHOWING_ALONE.test(text)
}

/** Whether a sentence speaks of work in groups. */
export function isGroupWork(text: string): boolean {
  return GROUP_WORK.test(text)
}

/**
 * The kind of an item, by its title in Estonian, English or Russian and by the number of its
 * speakers, those of its sub-items counted in. Where a title speaks of two things, that which
 * changes the course of the day wins: group work over a break, a break over a talk.
 */
export function agendaKindOf(title: string, speakers: number): ReadAgendaKind {
  const text = title.slice(0, 500)
  if (HOMEWORK.test(text)) return 'homeworkBriefing'
  if (isGroupShowing(text) && !startsWithGroupWork(text)) return 'groupPresentations'
  if (isGroupWork(text)) return 'groupWork'
  if (CLOSING.test(text)) return 'closing'
  if (BREAK.test(text)) return 'break'
  const questionsAt = text.search(QUESTIONS)
  if (questionsAt === 0) return 'questions'
  if (speakers > 0) return speakers > 1 ? 'presentations' : 'talk'
  if (TALK.test(text)) return 'talk'
  return questionsAt > 0 ? 'questions' : 'other'
}

/** "Group work and presentations" is group work first, "Presentations of group work" is not. */
function startsWithGroupWork(text: string): boolean {
  const first = text.split(/(?<=[.?!])\s/u)[0] ?? text
  return WORK_THEN.test(text) || (isGroupWork(first) && !isGroupShowing(first))
}
