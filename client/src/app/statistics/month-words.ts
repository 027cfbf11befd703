/** `11/2026` of `2026-11` or `2026-11-30`. */
export const monthText = (month: string): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** `T11`: twelve of them stand under a chart; the first, and each January, with its year below where there is room. */
export const axisMonth = (month: string, place: number): string => {
  const short = `T${+month.slice(5, 7)}`;
  return (place === 0 && short !== 'T12') || short === 'T1' ? `${short}\n${month.slice(0, 4)}` : short;
};
