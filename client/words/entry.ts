/** What an entry of a registry is called, and what can be set of it: the words of one row of a menu and of its form. */
export interface EntryWords {
  name: string;
  /** One sentence on what it is good for. */
  about?: string;
  /** By the id of the parameter. */
  parameters?: Record<string, string>;
  /** By the id of the parameter, then by option. */
  options?: Record<string, Record<string, string>>;
}
