declare module 'virtual:curtain/baseline-examples' {
  type Rule = import('../policy/rule-schema').AuthoredRule;
  /** The baseline's own examples, by rule id. */
  const examples: Record<string, Pick<Rule, 'flags' | 'clears'> | undefined>;
  export default examples;
}
