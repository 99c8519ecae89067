/** What the keys of a board do; each line stands after the names of its keys. */
export const keys = {
  title: 'Klahvid',
  letter: 'Täht N lisab sedeli',
  letterHint:
    'Lülita see välja, kui juhid arvutit häälega või vajutad klahvi kogemata. Valik kehtib selles seadmes.',
  or: 'või',
  onBoard: 'Töötahvlil',
  redo: 'teeb tagasi võetud sammu uuesti.',
  onCanvas: 'Sedelil, kui vaade on „Tahvel“',
  next: 'läheb järgmise sedeli juurde.',
  open: 'avab sedeli.',
  space: 'Tühik',
  select: 'valib sedeli.',
  arrows: 'Nooled',
  move: 'liigutavad valitud sedelit.',
  remove: 'kustutab sedeli.',
  inCard: 'Avatud sedelis',
  bold: 'teeb valitud teksti rasvaseks.',
  italic: 'paneb valitud teksti kaldkirja.',
  addParty: 'lisab kirjutatud osapoole.',
  close: 'sulgeb sedeli.',
}
