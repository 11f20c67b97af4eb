import { openPatterns } from '../../../matching/patterns';
import { TONES, type Tone } from '../../../matching/tones';

const PATTERNS: Readonly<Record<Tone, RegExp>> = {
  repeats:
    /\b(?:repeat(?:s|ed|ing)?|reiterat\w+|stand(?:s|ing)? by|stood by|again|still|once more|continu\w+ to|maintain\w*|insist\w*|remain\w*)\b/i,
  concedes:
    /\b(?:conced\w+|admit\w*|acknowledg\w+|now (?:says?|said|accepts?)|no longer|withdrew|withdrawn|retract\w+|apologi[sz]\w+|back(?:ed)? down|changed? (?:his|her|its|their) (?:mind|account|story))\b/i,
  finds:
    /\b(?:found|finds|finding\w*|established|establishes|conclu\w+|inquiry|report|shows?|showed|reveal\w*|according to (?:the )?(?:report|inquiry|log|minutes|documents?)|confirm\w*|turned out|proved?)\b/i,
  supposes:
    /\b(?:believ\w+|suspect\w*|may have|might have|could have|possibl\w+|probabl\w+|apparent\w*|thought to|appears?|appeared|likely|seems?|seemed|presum\w+|allegedly|feared)\b/i,
  plans:
    /\b(?:will|would|plans?|planned|is to|are to|was to|were to|intends?|expects?|expected|due|from (?:next|the)|promis\w+|want\w*|going to|set to|hopes?)\b/i,
  tells:
    /\b(?:because|after|since|so that|in order to|by \w+ing|which|who|whose|including|among them|for (?:fear|lack|want))\b/i,
};

/** For each of `TONES` 1 where an English sentence is told so. */
export const tonesIn = openPatterns(TONES, PATTERNS);
