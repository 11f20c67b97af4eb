/**
 * Draws a quiet landscape, a different one for each outlet.
 * @param hue in degrees, 0 to 359.
 */
export function drawHero(hue: number): string {
  const sun = 120 + ((hue * 7) % 560);
  const hills = (base: number, rise: number, shift: number): string => {
    const tops = [0, 1, 2, 3, 4].map((i) => base - (((hue * (i + 3)) ^ (shift * 31)) % rise));
    const [a = base, b = base, c = base, d = base, e = base] = tops;
    return `M0 ${a} C160 ${b} 240 ${c} 400 ${c} S640 ${d} 800 ${e} V450 H0 Z`;
  };
  return `<svg viewBox="0 0 800 450" role="img" aria-label="Illustration" preserveAspectRatio="xMidYMid slice">
<rect width="800" height="450" fill="hsl(${hue} 45% 80%)"/>
<circle cx="${sun}" cy="130" r="46" fill="hsl(${(hue + 40) % 360} 80% 92%)"/>
<path d="${hills(300, 90, 1)}" fill="hsl(${hue} 35% 62%)"/>
<path d="${hills(350, 80, 5)}" fill="hsl(${hue} 38% 45%)"/>
<path d="${hills(410, 60, 9)}" fill="hsl(${hue} 42% 28%)"/>
</svg>`;
}
