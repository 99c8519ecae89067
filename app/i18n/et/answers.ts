export const answers = {
  title: 'Vastused jätkuseminariks',
  lead: 'Kirjutage koos: kõik näevad sama teksti ja see salvestub ise.',
  readOnly: 'Vastuseid saab praegu lugeda, aga mitte muuta.',
  a: 'a. Meie tegevused',
  a_hint: 'Mida me ette võtame ja miks just seda?',
  b: 'b. Kuidas kava sündis',
  b_hint: 'Kellega me seda arutasime ja kuidas kokku leppisime?',
  c: 'c. Edasine tööplaan',
  c_hint: 'Mida, kes ja millal järgmisena teeb?',
  placeholder: 'Kirjuta siia …',
  none: 'Vastust ei ole veel.',
}
