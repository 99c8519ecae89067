const part = (words: string) => String.raw`(?<!\p{L})(?:${words})`

/** A document, or a piece of one, in any case form. */
const DOCUMENT = part(
  [
    String.raw`(?:arengu|tegevus|rakendus|üld|valdkonna)?kava(?:s|st|sse|le|l|lt|de|desse|des)?(?!\p{L})`,
    String.raw`\p{L}*strateegia\p{L}*|dokumen[dt]\p{L}*|peatük\p{L}+|alapeatük\p{L}+|lõi(?:k|gu)\p{L}*`,
    String.raw`arengusuun\p{L}+|seletuskir\p{L}+|määrus\p{L}*|korra[ls]?(?!\p{L})|eelnõu\p{L}*`,
    String.raw`development plan|action plan|document|chapter|section|paragraph|strategy|bylaw`,
    String.raw`программ\p{L}* развития|стратеги\p{L}+|документ\p{L}*|глав[аеуы]\p{L}*|раздел\p{L}*`,
    String.raw`план(?:а|е|у|ом)?(?!\p{L})|пункт\p{L}*|абзац\p{L}*`,
  ].join('|'),
)

/** What is done to a text; what is done to the world ("build", "repair") is an activity instead. */
const EDIT = part(
  [
    String.raw`lisa(?:da|takse|me)?(?!\p{L})|täienda\p{L}*|täpsusta\p{L}*|eemalda\p{L}*|kustuta\p{L}*`,
    String.raw`välja (?:võt|jät)\p{L}+|(?:võt|jät)\p{L}+ välja|liiguta\p{L}*|asenda\p{L}*|tõsta (?:ümber|eraldi)`,
    String.raw`muuta|muudame|parandada sõnastust|kirja panna|sisse kirjutada`,
    String.raw`add(?:ed)?(?!\p{L})|insert\p{L}*|remove\p{L}*|delete\p{L}*|move[ds]?(?!\p{L})|replace\p{L}*|amend\p{L}*`,
    String.raw`добав\p{L}+|включ\p{L}+|исключ\p{L}+|удал\p{L}+|перенес\p{L}+|замен\p{L}+|дополн\p{L}+|внести`,
  ].join('|'),
)

/** Wording that is about a text whatever else is said. */
const REWORD = part(
  [
    String.raw`ümber sõnasta\p{L}*|sõnasta\p{L}* ümber|ümber nimeta\p{L}*|nimeta\p{L}* ümber|sõnastus\p{L}* muuta`,
    String.raw`reword\p{L}*|rephras\p{L}*|rename[ds]?(?!\p{L})|переформулир\p{L}+|переименова\p{L}+`,
  ].join('|'),
)

const REWORDS = new RegExp(REWORD, 'iu')
const NAMES_DOCUMENT = new RegExp(DOCUMENT, 'iu')
const EDITS = new RegExp(EDIT, 'iu')

/** "nt.", "vms." and the like end no sentence: a capital letter or the end has to follow. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\d„"])/u

/** Whether a statement proposes to change a document: in one sentence, the text and what to do to it. */
export function isDocumentChange(text: string): boolean {
  return text
    .split(SENTENCE_END)
    .some(
      (sentence) =>
        REWORDS.test(sentence) || (NAMES_DOCUMENT.test(sentence) && EDITS.test(sentence)),
    )
}
