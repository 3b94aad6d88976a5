/** Asks once for each key; a failed answer is forgotten, so that it can be asked again. */
export const remember = <Rest extends unknown[], Value>(ask: (key: string, ...rest: Rest) => Promise<Value>) => {
  const answers = new Map<string, Promise<Value>>();
  return (key: string, ...rest: Rest): Promise<Value> => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key, ...rest);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
};
