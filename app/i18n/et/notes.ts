export const notes = {
  paste: 'Kleebi märkmed',
  title: 'Kleebi märkmed töötahvlile',
  lead: 'Arutelu märkmetest saavad sedelid: iga mõte eraldi. Enne lisamist näed, mis saab, ja saad seda parandada.',
  pasteLabel: 'Märkmete tekst',
  pasteHint:
    'Kleebi kogu tekst koos pealkirjadega. Sedeli liik tuleb pealkirjast, näiteks „Kitsaskohad“ või „Eesmärgid“.',
  read: 'Loe tekst sisse',
  previewLead:
    'Töötahvlil ei ole veel midagi. Paranda teksti ja liike; millest sedelit ei tee, selle eest võta linnuke ära.',
  found: 'Lisatavad sedelid liigiti',
  readNothing: 'Sellest tekstist ei leidnud ühtegi mõtet.',
  take: 'Lisa sedelina: {{text}}',
  text: '{{n}}. sedeli tekst',
  kindOf: '{{n}}. sedeli liik',
  add_one: 'Lisa töötahvlile {{count}} sedel',
  add_other: 'Lisa töötahvlile {{count}} sedelit',
  again: 'Muuda teksti ja loe uuesti',
  leftOver_one: 'Üks rida jäi välja',
  leftOver_other: '{{count}} rida jäi välja',
  leftOverLead: 'Nendest ridadest sedelit ei tehtud. Vaata, kas midagi tähtsat jäi siia.',
  leftOverMore_one: '… ja veel {{count}} rida.',
  leftOverMore_other: '… ja veel {{count}} rida.',
}
