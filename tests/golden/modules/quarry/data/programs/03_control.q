fn collatz(n) {
  let steps = 0
  while n != 1 {
    n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }
    steps += 1
  }
  return steps
}

fn primes(limit) {
  let sieve = map(0..limit, fn(i) -> i > 1)
  let found = []
  for i, isPrime in sieve {
    if !isPrime { continue }
    push(found, i)
    let j = i * i
    while j < limit {
      sieve[j] = false
      j += i
    }
  }
  return found
}

print("collatz", map([1, 7, 27], collatz))
print("primes", primes(40))

for i in 0..10 {
  if i == 2 { continue }
  if i > 4 { break }
  print("i", i)
}
for k, v in {a: 1, b: 2} { print(k, v) }
for ch in "añb" { print(ch) }

fn kind(x) -> match type(x) {
  "int" if x < 0 -> "negative",
  "int" -> "whole",
  "string" -> "text of " + len(x),
  "list" -> match len(x) { 0 -> "empty", 1 -> "one", else -> "many" },
  else -> "something else",
}
print(map([-3, 4, "abc", [], [1], [1, 2], nil], kind))
let n = 0
while true {
  n += 1
  if n % 2 == 0 { continue }
  if n > 6 || n == 5 && true { break }
}
print("n", n)
