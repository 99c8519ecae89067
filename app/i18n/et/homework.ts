export const homework = {
  title: 'Kodutöö',
  instructions: 'Mida teha',
  progress: 'Kui kaugel me oleme',
  complete: '{{complete}} / {{count}} valmis',
  noDrafts: 'Siin ei ole veel ühtegi mustandit.',
  missing: 'Puudu: {{words}}',
  drafts: 'Meie mustandid',
  readOnly: 'Mustandeid saab praegu lugeda, aga mitte muuta.',
  opens: 'Avatud alates {{date}}.',
  due: 'Tähtaeg {{date}}',
  daysLeft_one: 'jäänud {{count}} päev',
  daysLeft_other: 'jäänud {{count}} päeva',
  dueToday: 'tähtaeg on täna',
  overdue_one: 'tähtaeg oli {{count}} päev tagasi',
  overdue_other: 'tähtaeg oli {{count}} päeva tagasi',
  returned: 'Kodutöö tagastati täiendamiseks.',
  seeWhy: 'Vaata, mida on vaja teha.',
  submittedOn: 'Esitatud',
  incomplete_one: '{{count}} mustandil on midagi puudu',
  incomplete_other: '{{count}} mustandil on midagi puudu',
  confirmGaps: 'Tean, mis on puudu, ja esitan kodutöö sellegipoolest',
  unanswered: 'Vastamata: {{questions}}. Esitada saad ka nii.',
  submit: 'Esita kodutöö',
  reopenHint: 'Esitatud kodutööd saab lugeda, aga mitte muuta.',
  reopenHintWriter:
    'Omavalitsus saab esitatud kodutööd lugeda, aga mitte muuta. Läbiviijana saad sina seda muuta ka praegu.',
  reopen: 'Võta tagasi ja täienda',
  whole: 'Valmis',
  from: 'Pärit: {{group}}',
  workers: 'Töötab: {{names}}',
  work: 'Töötan sellega',
  stopWork: 'Ei tööta enam',
  mine: 'Minu kodutöö',
  asked: 'Mida palume ja mis päevaks',
  municipalities: 'Omavalitsused',
  opensOn: 'Algus',
  dueOn: 'Tähtaeg',
  handOut: 'Anna kodutöö kätte',
  handOutLead_one: '{{count}} omavalitsus saab oma kodutöö lehe ja töötahvli.',
  handOutLead_other: 'Iga omavalitsus ({{count}}) saab oma kodutöö lehe ja töötahvli.',
  handedOut_one:
    'Kodutöö on käes {{count}} omavalitsusel. Uus omavalitsus saab selle kohe, kui lisad ta töötoale.',
  handedOut_other:
    'Kodutöö on käes {{count}} omavalitsusel. Uus omavalitsus saab selle kohe, kui lisad ta töötoale.',
  carryAtDesk: 'Vii mustandid kodutöösse',
  readyInstructions:
    'Palun vaadake üle mustandid, mis töötoast teieni jõudsid.\n\n1. Leppige kokku, mida teie teete: sõnastage tegevus oma sõnadega.\n2. Lisage igale tegevusele tähtaeg, osapooled ja sihttase.\n3. Rääkige läbi nendega, keda tegevus puudutab. Partneri saate kutsuda lingiga.\n4. Vastake kolmele küsimusele ja esitage kodutöö.\n\nJätkuseminaril vaatame need koos üle.',
}

export const homeworkState = {
  notStarted: 'Alustamata',
  working: 'Pooleli',
  submitted: 'Esitatud',
  returned: 'Tagastatud',
  reviewed: 'Läbi vaadatud',
}

export const draftGap = {
  text: 'selge tekst',
  deadline: 'tähtaeg',
  party: 'osapool',
  target: 'sihttase',
}
