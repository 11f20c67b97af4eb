import { type Marks, openMarks } from '../../../matching/marks';

const PATTERNS: Readonly<Record<keyof Marks, RegExp>> = {
  negated:
    /\b(?:no|not|none|nobody|nothing|never|neither|nor|without|cannot|\w{2,8}n['’]t|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed)|dismiss(?:es|ed)?|fail(?:s|ed)? to|unable|unfounded|ruled out|yet to)\b/giu,
  ahead:
    /\b(?:will|would|could|may|might|shall|can|to be|plans?|planned|planning|expects?|expected|forecasts?|predict(?:s|ed)?|due to|is to|are to|likely|risk|possible|proposed?|offered|intends?|hopes?|wants?|if|should)\b/giu,
  now: /\b(?:now|no longer|any longer|since|revised|rose|risen|up from|down from|earlier|already|corrected|withdrawn|new|later|still|finally|latest|last|previously|had)\b/giu,
  soFar:
    /\b(?:so far|at least|provisional(?:ly)?|initial(?:ly)?|preliminary|early (?:count|reports?)|by (?:\w+day|noon|midnight)|as of|known|feared|could rise|expected to rise|may rise|still|already)\b/giu,
  hedged:
    /\b(?:reportedly|believed|alleged(?:ly)?|apparently|purportedly|up to|as many as|may have|might have|suspected|estimated?s?|about|around|some|roughly|almost|nearly|according to|claim(?:s|ed)?|unverified|unconfirmed|provisional|thought)\b/giu,
  withheld:
    /\b(?:unclear|unknown|not (?:immediately |yet )?(?:known|clear|say|said|disclose[d]?|confirmed|determined|decided|been (?:told|named|given|identified))|declin(?:e[sd]?|ing) to|refus(?:e[sd]?|ing) to (?:say|comment|name|disclose)|would not (?:say|comment|disclose|name|confirm)|without (?:saying|giving|naming)|no (?:comment|details?|word|date|cause|motive)|gave no|has yet to|have yet to|undisclosed|whether)\b/giu,
  disputed:
    /\b(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|disput(?:e[sd]?|ing)|insist(?:s|ed|ing)?|maintain(?:s|ed)?|dismiss(?:es|ed)?|contradict(?:s|ed|ing)?|contrary|refut(?:e[sd]?|ing)|untrue|false|wrong|not true|unfounded|contest(?:s|ed)|blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing)|alleg\w+)\b/giu,
  corrected:
    /\b(?:corrected|correction|revis(?:ed|ing|ion)|withdr[ae]wn?|retracted|instead of|rather than|not the|provisional|earlier (?:said|put|reported|estimate|count|figure|ceiling)|initially|at first|originally|previously|first (?:said|reported|put|thought|count|estimate))\b/giu,
  absolute:
    /\b(?:only|all|every|everyone|everybody|each|both|entire|entirely|always|never|first|last|sole|solely|alone|none|no one|nobody|any)\b/giu,
};
/** Counts the marks of an English text. */
export const marksIn = openMarks(PATTERNS);
