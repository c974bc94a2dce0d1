let x = 1
let x = 2
y = x + z
fn f(a) {
  let unused = 3
  return a
  print("never")
}
f(1)
