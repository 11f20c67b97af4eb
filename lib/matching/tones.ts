/** How a sentence tells what it tells: again, giving in, as found, as a guess, as a plan, with the reason. */
export const TONES = ['repeats', 'concedes', 'finds', 'supposes', 'plans', 'tells'] as const;

export type Tone = (typeof TONES)[number];
