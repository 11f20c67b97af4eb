import type { Cues } from '../../../matching/cues';

/** What tells how a figure is meant in English. */
export const CUES: Cues = {
  clauseBreak: /[,;:()–—](?!\d)|\s(?:and|but|while|when|after|before|although|though|because|which|who)\s/g,
  knownBefore:
    /(?:\b(?:the|these|those|its|their|his|her|our|all|both)|['’]s?)(?: (?:of|the|these|those|other|same|remaining|last|first|whole|entire))* $/i,
  knownOpens: /^(?:both|all|the)\b/i,
  allBefore: /\ball (?:of )?(?:the |its |their |his |her |those |these )?$/i,
  allOpens: /^(?:all|both)\b/i,
  ofWhole:
    /^(?:(?: \w+){0,2} of|[\w ,’'-]{0,40} out of) (?:the |its |their |his |her |those |these |our |all )?(?:\w+ )?$/,
  wholeBefore: /(?:^|[,;:—–] ?)(?:out )?of (?:the |its |their |his |her |those |these |all )?$/i,
  partBehind: /^(?:\s[\w-]+)?,? of (?:the|those|these|them|its|their|his|her|whom|which|all)\b/i,
  partBefore:
    /\b(?:among (?:them|whom|the \w+)(?: (?:is|are|was|were))?|including|of (?:whom|which|them|these|those)(?: [\w’'-]+){0,5}|the other|another|a further|the remaining)\s*$/i,
  withdrawnBefore:
    /\b(?:(?:and|,) not|instead of|rather than|up from|down from|compared with|not the|more than the|fewer than the|less than the|(?:earlier|previous|provisional|initial|first|original|former) (?:\w+ ){0,2}of|(?:previously|initially|originally|at first|earlier) (?:\w+ ){0,3}|revis\w+ (?:\w+ ){0,3}from)(?: the| a| an| its| some| about| around)?\s*$/i,
  withdrawnBehind:
    /^(?:\s[\w-]+){0,3}?\s(?:(?:as|that was|that were|which was) )?(?:stated|reported|announced|said|given|admitted|thought|feared|estimated|assumed|claimed|cited|mentioned|named)(?: \w+)? (?:before|earlier|previously|at first|initially|originally|so far|until now|at the weekend|last week|(?:on )?\w+day|first|yesterday)\b|^(?:\s[\w-]+){0,3}?\s(?:previously|initially|originally|first|earlier) (?:stated|reported|announced|said|given|admitted|thought|feared|estimated|assumed|claimed)\b/i,
  deniedBefore: /(?:,|\b(?:and|but)) not (?:the )?$/i,
  revised:
    /\b(?:revis\w+|correct(?:ed|s|ing)|withdr[ae]w\w*|wrong|mistaken|provisional|not (?:the )?[\w.,-]+(?: \w+){0,2} (?:as |that was )?(?:stated|reported|announced|given|thought|assumed)|(?:earlier|previous|initial|first|original) (?:count|estimate|figure|number|reading|report|toll|ceiling|total)|than (?:first |previously |initially )?(?:thought|stated|assumed|reported)|as (?:first |previously |initially )?(?:stated|reported))\b/i,
  changed:
    /\b(?:rose|risen|rises|climbed|jumped|grew|grown|reached|has now|now (?:stands?|at|known|has|have)|stands? (?:now )?at|brings?|brought (?:the|to)|widened|recount|revised|no longer|so far|has fallen|have fallen|fell to|dropped to|down to|up to|in all|all told)\b/i,
  earlier:
    /\b(?:last (?:month|year|week|autumn|spring|summer|winter)|at first|initially|had (?:said|put|estimated|counted|reported)|\w+ (?:weeks|months|years) (?:ago|earlier|before)|at the time|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i,
  progress:
    /\b(?:in all|altogether|all told|now|ros?e|risen|climbed|reached|stands? at|so far|latest|another|further|more|recount|revised|since then|has been|have been|final|meanwhile|total|by \w+day|on \w+day|brings?|brought|up to|down to|widen\w*|extend\w*|rais\w+|increas\w+|reduc\w+|cut to|lower\w*|doubl\w+|larger than|smaller|bigger than|no longer|last of)\b/i,
  early:
    /\b(?:so far|at least|more than|over|still|fear\w*|provisional|initial|prelimin\w+|first|early|up to|as many as|expect\w*|estimat\w*|believed|about|some|could|may|unclear|thought|will|would|is to|are to)\b/i,
};
