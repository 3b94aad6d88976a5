/** What a command that a test starts gets of our own environment, with these settings: nothing of the test runner (NODE_ENV, VITEST, …). */
export const commandEnvironment = (settings: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(
    ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  ...settings,
});
