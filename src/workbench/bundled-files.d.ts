/** What webpack makes of files that are no code. */

declare module "*.xml" {
  const text: string;
  export default text;
}

declare module "*.css";
