/** Icons are imported as text (angular.json, `loader`). */
declare module '*.svg' {
  const text: string;
  export default text;
}
