/** Asks once for each key; a failed answer is dropped, so that the next call asks again. */
export const memoize = <Value>(ask: (key: string) => Promise<Value>) => {
  const answers = new Map<string, Promise<Value>>();
  return (key: string): Promise<Value> => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
};
