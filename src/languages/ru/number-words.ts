/** Every case; without «один», which mostly says something else. Collective numbers count as well: «трое». */
const FORMS: Readonly<Record<number, string>> = {
  2: 'два две двух двум двумя двое',
  3: 'три трёх трех трём трем тремя трое',
  4: 'четыре четырёх четырех четырём четырем четырьмя четверо',
  5: 'пять пяти пятью',
  6: 'шесть шести шестью',
  7: 'семь семи семью',
  8: 'восемь восьми восемью',
  9: 'девять девяти девятью',
  10: 'десять десяти десятью',
  11: 'одиннадцать одиннадцати одиннадцатью',
  12: 'двенадцать двенадцати двенадцатью',
};

export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries(FORMS).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, Number(value)])),
);
