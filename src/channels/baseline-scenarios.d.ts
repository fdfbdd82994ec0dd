declare module 'virtual:curtain/baseline-scenarios' {
  /** The training scenarios that come with Curtain, by name of file. */
  const scenarios: import('../policy/scenario-schema').Scenario[];
  export default scenarios;
}
