import { expect, test } from 'vitest';
import { tellerAtHead, tellerInLine } from '../../../lib/wording/show-teller';

test.each([
  ['The Ukrainian army', 'the Ukrainian army'],
  ['Artem Dekhtiarenko, Its spokesman', 'Artem Dekhtiarenko, its spokesman'],
  ['One prisoner', 'one prisoner'],
  ['a doctor', 'a doctor'],
  ['The Hague', 'The Hague'],
  ['Its', 'Its'],
  ['A. Smith', 'A. Smith'],
  ['Thelma Oakes', 'Thelma Oakes'],
  ['The lawmaker Lee Seong-kweun (Lee Seong-kweun)', 'the lawmaker Lee Seong-kweun'],
  ['Ukrainian officials (Ukraine)', 'Ukrainian officials'],
  ['the spy agency (National Intelligence Service)', 'the spy agency (National Intelligence Service)'],
  ['National Intelligence Service (NIS)', 'National Intelligence Service (NIS)'],
])('%s within a line: %s', (teller, shown) => {
  expect(tellerInLine(teller)).toBe(shown);
});

test.each([
  ['a doctor at the hospital', 'A doctor at the hospital'],
  ['iFixit', 'iFixit'],
  ['van Rhee', 'van Rhee'],
])('%s at its head: %s', (teller, shown) => {
  expect(tellerAtHead(teller)).toBe(shown);
});
