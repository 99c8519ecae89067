/** What a column of a plan holds. `targetAndParty`: target level and responsible share a cell. */
export type ColumnKind =
  | 'chapterNumber'
  | 'chapter'
  | 'goal'
  | 'number'
  | 'activity'
  | 'description'
  | 'deadline'
  | 'party'
  | 'target'
  | 'targetAndParty'
  | 'status'
  | 'progress'

/** What the head of a column says. A `measure` or task is an activity, or groups those that have a column of their own. */
export type HeadKind = ColumnKind | 'measure'

/** A word of a head, in every case form: the beginnings of words. */
export type HeadWord = { kind: HeadKind; stem: RegExp }

/** `-` at the end of an alternative: the word ends there. */
const stem = (kind: HeadKind, ...languages: string[]): HeadWord => ({
  kind,
  stem: new RegExp(
    `(?<![\\p{L}])(?:${languages.join('|').replaceAll(/-(?=\||$|\))/gu, '(?![\\p{L}])')})`,
    'giu',
  ),
})

/** Column heads in Estonian, English, Russian, Latvian and Lithuanian, and Finnish, in this order. */
export const HEAD_WORDS: readonly HeadWord[] = [
  {
    kind: 'number',
    stem: /(?<![\p{L}])(?:(?:jrk|nr|nro|no|kood|code|number|номер|п\/п|p\.k|id)(?![\p{L}])|№|#)/giu,
  },
  stem(
    'chapter',
    'peatük|valdkon|prioriteet|teema',
    'chapter|section|theme|priorit',
    'глав|раздел|направлен',
    'rīcības virzien|darbības virzien|sadaļ|sritis',
    'painopist',
  ),
  stem(
    'goal',
    'eesmär',
    'goal|objective|aim-|aims-',
    'цел(?:ь|и|я)-',
    'mērķ|tiksl',
    'tavoite-|tavoitteet-|päämäär',
  ),
  stem(
    'measure',
    'meede|meetme|ülesan',
    'measure|task',
    'мер[аы]-|задач',
    'uzdevum|priemon|uždavin',
    'tehtäv',
  ),
  stem(
    'activity',
    'tegevus|toiming|mida-|mis-',
    'activit|action|commitment|milestone|initiative|what-',
    'мероприят|действи|деятельност|что-',
    'pasākum|aktivitāt|rīcīb(?!as virz)|darbīb(?!as virz)|veikl',
    'toimenpi|toiminta-',
  ),
  stem(
    'description',
    'kirjeldus|selgitus|sisu-',
    'descri|detail|explanation',
    'описан|поясн|содержан',
    'aprakst|aprašym',
    'kuvaus|selite',
  ),
  stem(
    'deadline',
    'tähtaeg|tähtaja|aeg-|aasta-|ajakava|toimumisae|periood|millal-|algus-|lõpp-',
    'deadline|due|timeline|timeframe|timing|when-|date|year-|start-|end-',
    'срок|период|дат[аы]-|когда-|год-',
    'termiņ|laik(?:s|a)-|periods-|terminas|laikotarp',
    'aikataulu|ajankohta|määräaika|milloin-',
  ),
  stem(
    'party',
    'osapool|osali|vastuta|kaasvastuta|peavastuta|teostaja|täitja|elluviija|rakendaja|korraldaja|läbiviija|partner|koostööpartner|kes-',
    'responsib|owner|lead-|part(?:y|ies)-|who-|agenc|actor|implementer|implementing',
    'ответствен|исполнител|соисполнител|участник|партн[её]р|сторон|кто-',
    'atbildīg|izpildītāj|iesaistīt|sadarbības partner|atsaking|vykdytoj',
    'vastuu|toteuttaja|kumppani|kuka-',
  ),
  stem(
    'target',
    'siht(?!rüh|gru)|tulemus|näitaja|mõõdik|indikaator|väljund',
    'target|result|outcome|output|indicator',
    'показател|результат|индикатор',
    'rādītāj|rezultāt|rodikl|rezultat',
    'mittari|tavoitetaso|tulos-|tulokset-',
  ),
  stem(
    'status',
    'olek|staatus|seis-|hetkeseis',
    'status|state-',
    'статус|состояни',
    'statuss|būsen',
    'tila-|tilanne-',
  ),
  stem(
    'progress',
    'täitmi|edenemi|aruan|tõend',
    'progress',
    'выполнен|исполнени|ход-',
    'izpilde-|izpildes gait|įvykdym',
    'eteneminen|toteutuma',
  ),
]

/** Any of the words, to tell at once that a text has none. */
export const ANY_HEAD_WORD = new RegExp(HEAD_WORDS.map(({ stem }) => stem.source).join('|'), 'iu')
