fn quick(xs, less) {
  if len(xs) < 2 { return xs }
  let pivot = xs[0]
  let rest = xs[1..len(xs)]
  let small = filter(rest, fn(x) -> less(x, pivot))
  let large = filter(rest, fn(x) -> !less(x, pivot))
  return quick(small, less) + [pivot] + quick(large, less)
}

fn lcg(seed) {
  let state = seed
  return fn(limit) {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % limit
  }
}

let random = lcg(42)
let xs = map(0..15, fn(i) -> random(100))
print(xs)
print(quick(xs, fn(a, b) -> a < b))
print(quick(xs, fn(a, b) -> a > b))
print(sort(xs) == quick(xs, fn(a, b) -> a < b))
let people = [{name: "Ada", age: 36}, {name: "Bob", age: 25}, {name: "Cy", age: 36}]
print(map(sort(people, fn(p) -> p.age), fn(p) -> p.name))
print(map(sort(people, fn(p) -> [-p.age, p.name]), fn(p) -> p.name + ":" + p.age))

fn permutations(xs) {
  if len(xs) == 0 { return [[]] }
  let out = []
  for i, x in xs {
    for rest in permutations(xs[0..i] + xs[i + 1..len(xs)]) {
      push(out, [x] + rest)
    }
  }
  return out
}
print(map(permutations(["a", "b", "c"]), fn(p) -> join(p, "")))
