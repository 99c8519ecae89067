import { ACTIVITY_STATUSES, type ActivityStatus } from '../plan/plan'

/** What people write for each status, in Estonian, English and Russian. */
const WORDS: readonly [ActivityStatus, RegExp][] = [
  ['notStarted', /^(?:alustamata|(?:ei ole|pole) alustatud|not started|не начато)$/iu],
  [
    'inProgress',
    /^(?:töös|käsil|pooleli|in progress|started|ongoing work|в работе|выполняется)$/iu,
  ],
  [
    'regular',
    /^(?:regulaarne|pidev|jooksev|korrapärane|toimub järjepidevalt|regular|ongoing|carried out regularly|постоянно|выполняется постоянно|регулярно)$/iu,
  ],
  [
    'withCouncil',
    /^(?:volikogus|volikogu menetluses|with (?:the )?council|в совете|на рассмотрении совета)$/iu,
  ],
  ['onHold', /^(?:ootel|peatatud|on hold|paused|delayed|приостановлено|отложено)$/iu],
  [
    'partly',
    /^(?:osaliselt(?: täidetud)?|partly(?: done)?|partially done|частично(?: выполнено)?|выполнено частично)$/iu,
  ],
  ['done', /^(?:tehtud|valmis|täidetud|lõpetatud|done|completed?|выполнено|завершено|готово)$/iu],
  [
    'dropped',
    /^(?:välja jäetud|loobutud|ära jäetud|jäi ära|dropped|cancelled|отменено|исключено|снято)$/iu,
  ],
]

const UNSAID = /^(?:teadmata|unknown|not known|неизвестно)\.?$/iu

/** Whether a cell says in a word that a status is not known. */
export const isUnsaidStatus = (text: string): boolean => UNSAID.test(text.trim())

/** The status that a cell names, by its word or by our own key; null for anything else. */
export function readStatus(text: string): ActivityStatus | null {
  const word = text.trim().replace(/\.$/u, '')
  const key = ACTIVITY_STATUSES.find((status) => status === word)
  return key ?? WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
