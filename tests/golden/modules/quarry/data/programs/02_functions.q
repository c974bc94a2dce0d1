fn fib(n) {
  if n < 2 { return n }
  return fib(n - 1) + fib(n - 2)
}

fn counter(start) {
  let n = start
  return {
    next: fn() { n += 1; return n },
    reset: fn() { n = start },
    get: fn() -> n
  }
}

fn compose(f, g) -> fn(x) -> g(f(x))

let c = counter(10)
c.next()
c.next()
print("counter", c.get(), c.next())
c.reset()
print("after reset", c.get())
print("fib", map(0..12, fib))
let inc = fn(x) -> x + 1
let twice = compose(inc, inc)
print(twice(5), compose(twice, str)(1) + "!")
print([3, 1, 2] |> sort |> map(fn(x) -> x * x) |> join("-"))
print(reduce(1..6, 1, fn(a, x) -> a * x), filter(0..20, fn(x) -> x % 3 == 0))

let fs = []
for i in 0..3 {
  push(fs, fn() { i += 10; return i })
}
print(map(fs, fn(f) -> f()), map(fs, fn(f) -> f()))

fn outer() {
  let total = 0
  fn add(x) {
    fn inner() { total += x; return total }
    return inner
  }
  let five = add(5)
  five()
  add(2)()
  return five()
}
print("outer", outer())
