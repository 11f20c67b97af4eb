import { describe, expect, test } from 'vitest';
import { attributeSentences } from '../../../../lib/languages/en/attribution/attribute-claims';
import { learnNames } from '../../../../lib/languages/en/names';
import { splitSentences } from '../../../../lib/languages/en/sentences';

/** The teller of each sentence, chains with " < " between, "–" where the article itself says it. */
function tellers(...paragraphs: string[]): string[] {
  const attribute = attributeSentences(paragraphs, learnNames(paragraphs));
  return paragraphs.flatMap((text, paragraph) =>
    splitSentences(text).map((sentence) => attribute(paragraph, sentence)?.chain.join(' < ') ?? '–'),
  );
}

describe('who a sentence is from', () => {
  test('the article itself, when nobody says it', () => {
    expect(tellers('The pier was built in 1912.', 'Two trawlers sank on Friday.')).toEqual(['–', '–']);
  });

  test('a deed is no saying', () => {
    expect(tellers('The union backed the new plan.')).toEqual(['–']);
  });

  test('a pronoun is traced to its person', () => {
    expect(tellers('Mayor Ida Holm said the pier was shut. She added that the ferry was late.')).toEqual([
      'Mayor Ida Holm',
      'Ida Holm',
    ]);
  });

  test('a pronoun is traced to its body', () => {
    expect(tellers('Norfjell Shipping closed the line in May. It said the boats were old.')[1]).toBe(
      'Norfjell Shipping',
    );
  });

  test('a description is traced to the name and shown beside it', () => {
    const told = tellers('Health Minister Ida Holm closed the plant.', 'The plant will stay shut, the minister said.');
    expect(told[1]).toMatch(/^the minister \(.*Ida Holm\)$/);
  });

  test('a name comes first, its description short', () => {
    expect(tellers("Norway's prime minister, Ida Holm, said the pier was shut.")).toEqual(['Ida Holm, prime minister']);
    expect(tellers('Ida Holm, a teacher from Bergen who saw it, said the pier was shut.')).toEqual([
      'Ida Holm, a teacher',
    ]);
  });

  test('anonymity is not shown, knowledge is', () => {
    expect(tellers('“We are done,” said a guard who asked not to be named.')).toEqual(['a guard']);
    expect(tellers('The talks failed, said a person briefed on the talks.')).toEqual(['a person briefed on the talks']);
  });

  test('a sentence of a longer quotation without a cue of its own', () => {
    expect(tellers('“The pier is shut. The ferry is late,” Ida Holm said.')).toEqual(['Ida Holm', 'Ida Holm']);
    expect(tellers('“The pier is shut,” Ida Holm said. “The ferry is late.”')).toEqual(['Ida Holm', 'Ida Holm']);
  });

  test('a cue is empty where an earlier one is carried on', () => {
    const text = '“The pier is shut,” Ida Holm said. “The ferry is late.”';
    const attribute = attributeSentences([text], learnNames([text]));
    const cues = splitSentences(text).map((sentence) => attribute(0, sentence)?.cue);
    expect(cues).toEqual(['said', '']);
  });

  test('who stands behind a document is the origin', () => {
    expect(tellers('Two ships sank, according to a statement from the navy.')).toEqual([
      'a statement from the navy < the navy',
    ]);
  });

  test('a pronoun that means nobody has nobody as its origin', () => {
    const text = 'It said the boats were old.';
    const attribution = attributeSentences([text], learnNames([text]))(0, { start: 0, end: text.length });
    expect(attribution?.origin ?? '').toBe('');
  });

  test('the same origin however it is written', () => {
    const paragraphs = ['The National Intelligence Service (NIS) said 300 had died.', 'The NIS said 2,700 were hurt.'];
    const attribute = attributeSentences(paragraphs, learnNames(paragraphs));
    const origins = paragraphs.map((text, i) => attribute(i, { start: 0, end: text.length })?.origin);
    expect(origins[0]).toBeTruthy();
    expect(origins[1]).toBe(origins[0]);
  });
});
