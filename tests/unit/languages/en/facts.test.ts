import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../lib/claims/facts';
import { readFacts } from '../../../../lib/languages/en/facts/read-facts';
import { learnNames } from '../../../../lib/languages/en/names';

const factsOf = (sentence: string): Fact[] => readFacts(sentence, learnNames([sentence]).namesIn(sentence));
/** "event(agent, patient)", "!" before what did not happen, the modality behind what is not done. */
const say = ({ event, agent, patient, negated, modality }: Fact): string =>
  `${negated ? '!' : ''}${event}(${agent ?? '-'}, ${patient ?? '-'})${modality === 'done' ? '' : ` ${modality}`}`;
const said = (sentence: string): string[] => factsOf(sentence).map(say);

describe('who did what to whom', () => {
  test.each([
    ['Selwyn Lines sued the harbour.', 'sue(selwyn lines, harbour)'],
    ['The harbour was sued by Selwyn Lines.', 'sue(selwyn lines, harbour)'],
    ['The harbour sued Selwyn Lines.', 'sue(harbour, selwyn lines)'],
    ['Police arrested two men.', 'arrest(police, man)'],
    ['Two men were arrested on Monday.', 'arrest(-, man)'],
    ['Ukrainian forces attacked the bridge.', 'attack(ukraine, bridge)'],
    ['Russian commanders urged the men to leave.', 'urge(commander, man)'],
    ['Four villages captured by Kenya in June were returned.', 'capture(kenya, village)'],
    ['Nine people died on the ferry.', 'die(-, people)'],
    ['The bridge collapsed.', 'collapse(-, bridge)'],
    ['Prices rose in May.', 'rise(-, price)'],
    ['The captain, who fled, was found on Orme.', 'flee(captain, -)'],
    ['Weil, the mayor, resigned.', 'resign(weil, -)'],
    ['Police freed the captain and arrested his mate.', 'arrest(police, mate)'],
    ['Dozens of the miners were rescued.', 'rescue(-, miner)'],
    ['At least nine sailors died at sea.', 'die(-, sailor)'],
    ['The rebels killed at least nine sailors.', 'kill(rebel, sailor)'],
    ['On Monday police searched the house.', 'search(police, house)'],
    ['In late November Kenya raised tariffs.', 'raise(kenya, tariff)'],
    ['The firm said it had warned the crew.', 'warn(firm, crew)'],
    ['The ship took part in the exercise.', 'participate(ship, exercise)'],
    ['Rebels took control of the port.', 'conquer(rebel, port)'],
    ['The army handed the men over on Friday.', 'hand over(army, man)'],
    ['Deputies voted against the ban.', 'vote against(deputy, ban)'],
    ['The soldiers killed themselves.', 'kill(soldier, soldier)'],
    ['After the unions rejected it, the offer was raised.', 'raise(-, offer)'],
    ['The guards are under orders from Belgrade to shoot.', 'order(serbia, guard)'],
    ['The guards fired on the orders of Colonel Adamu.', 'order(adamu, guard)'],
    ['The crew acted on instructions from the shipowner.', 'instruct(shipowner, crew)'],
    ['The pilots followed orders from Belgrade to circle.', 'order(serbia, pilot)'],
    ['Ministers gave the order for the police to clear the square.', 'order(minister, police)'],
    ['The order to shoot came from the colonel.', 'order(colonel, -)'],
    ['Staff were told by the owner to delete the files.', 'tell to(owner, staff)'],
    ['The owner told the staff to delete the files.', 'tell to(owner, staff)'],
  ])('%s', (sentence, fact) => expect(said(sentence)).toContain(fact));

  test.each([
    'In order to leave, they paid.',
    'Police restored order in the city.',
    'The company placed an order of 3,000 masks.',
    'The guards were under instructions to turn the boat back.',
  ])('no order is given in: %s', (sentence) =>
    expect(factsOf(sentence).filter(({ event }) => event === 'order' || event === 'instruct')).toEqual([]),
  );

  test('tells a swap of roles from a turn of voice', () => {
    const [active] = factsOf('Kenya accused Uganda.');
    const [passive] = factsOf('Uganda was accused by Kenya.');
    const [swapped] = factsOf('Uganda accused Kenya.');
    expect([active?.agent, active?.patient]).toEqual([passive?.agent, passive?.patient]);
    expect([active?.agent, active?.patient]).toEqual([swapped?.patient, swapped?.agent]);
  });

  test('tells whose commanders and where', () => {
    expect(factsOf('Kenyan commanders freed the Ugandan miners in Orme.')[0]).toMatchObject({
      agent: 'commander',
      agentOf: 'kenya',
      patient: 'miner',
      patientOf: 'uganda',
      place: 'orme',
    });
  });
});

describe('what did not happen, or has not yet', () => {
  test.each([
    ['The firm did not warn the crew.', '!warn(firm, crew)'],
    ['The firm never warned the crew.', '!warn(firm, crew)'],
    ['No sailor was hurt.', '!hurt(-, sailor)'],
    ['None of the sailors was hurt.', '!hurt(-, sailor)'],
    ['Nobody was arrested.', '!arrest(-, -)'],
    ['Divers found no bodies.', '!find(diver, body)'],
    ['The ministry refused to publish the report.', '!publish(ministry, report) failed'],
    ['The ministry failed to publish the report.', '!publish(ministry, report) failed'],
    ['The ministry has yet to publish the report.', '!publish(ministry, report) failed'],
    ['The crew was unable to launch the boats.', '!launch(crew, boat) failed'],
    ['The captain denied that he had ignored the alarm.', '!ignore(captain, alarm)'],
    ['The captain denied ignoring the alarm.', '!ignore(captain, alarm)'],
    ['The mayor will sign the decree.', 'sign(mayor, decree) will'],
    ['The mayor intends to sign the decree.', 'sign(mayor, decree) will'],
    ['The mayor is expected to sign the decree.', 'sign(mayor, decree) will'],
    ['The mayor may sign the decree.', 'sign(mayor, decree) may'],
    ['The mayor would sign the decree.', 'sign(mayor, decree) would'],
    ['The mayor is ready to sign the decree.', 'sign(mayor, decree) would'],
    ['The mayor offered to sign the decree.', 'sign(mayor, decree) would'],
    ['The court ordered the firm to pay the crew.', 'pay(firm, crew) would'],
    ['The firm was ordered to pay the crew.', 'pay(firm, crew) would'],
    ['Divers began to search the wreck.', 'search(diver, wreck)'],
    ['The men left without repairing the pump.', '!repair(man, pump)'],
  ])('%s', (sentence, fact) => expect(said(sentence)).toContain(fact));
});

describe('events that stand as nouns, states', () => {
  test.each([
    ['The arrest of the captain by harbour police angered the crew.', 'arrest(police, captain)'],
    ['The minister’s resignation came late.', 'resign(minister, -)'],
    ['The resignation of the minister came late.', 'resign(minister, -)'],
    ['Kenya condemned the attack on the port.', 'attack(-, port)'],
    ['Unions called for the release of two colleagues.', 'release(-, colleague) would'],
    ['The collapse of the bridge was filmed.', 'collapse(-, bridge)'],
    ['The captain is dead.', 'dead(-, captain)'],
    ['The captain is not guilty.', '!guilty(-, captain)'],
    ['Two men are under arrest.', 'detain(-, man)'],
    ['The captain was found guilty of fraud.', 'convict(-, captain)'],
  ])('%s', (sentence, fact) => expect(said(sentence)).toContain(fact));
});

describe('leaves alone', () => {
  test.each([
    'The house has four floors.',
    'It is a long way to Orme.',
    'According to the police, yes.',
    'Weil said so.',
    'The mayor of Orme.',
    '',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]));
});

describe('always', () => {
  const words = fc.constantFrom(
    'the', 'no', 'police', 'captain', 'arrested', 'was', 'by', 'and', ',', 'who', 'that', 'to', 'leave', 'denied', 'not', 'will', 'of', 'arrest', 'ship', 'Orme', '300', '’s', 'at', 'least', 'himself', 'taking', '.', '“', '-', '\u200b',
  ); // biome-ignore format: a line of words
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );

  test('facts lie within their sentence, in order, a bounded number of them', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const facts = factsOf(sentence);
        expect(facts.length).toBeLessThanOrEqual(16);
        for (const { start, end, agentAt, patientAt, event } of facts)
          for (const span of [{ start, end }, agentAt, patientAt].filter((s) => s !== null)) {
            expect(event).not.toBe('');
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(sentence.length);
          }
        expect(facts.map(({ start }) => start)).toEqual(facts.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });
});
