fn risky(n) {
  if n == 1 { throw("one") }
  if n == 2 { throw({code: 2}) }
  if n == 3 { return [1, 2][5] }
  if n == 4 { return 1 / 0 }
  if n == 5 { return nil + 1 }
  if n == 6 { return 9223372036854775807 + 1 }
  return n
}
for i in 0..6 {
  print(i, try(fn() -> risky(i), fn(e) -> ["caught", e]))
}
fn deep(n) {
  if n == 0 { assert(false, "at the bottom") }
  return deep(n - 1)
}
print(try(fn() -> deep(3), fn(e) -> e))
print(try(fn() -> try(fn() -> throw(1), fn(e) -> throw(e + 1)), fn(e) -> e))
deep(2)
