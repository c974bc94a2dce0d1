fn step(cells, w, h) {
  let next = []
  for y in 0..h {
    let row = []
    for x in 0..w {
      let n = 0
      for dy in -1..2 {
        for dx in -1..2 {
          if (dx != 0 || dy != 0) && cells[(y + dy) % h][(x + dx) % w] { n += 1 }
        }
      }
      push(row, n == 3 || n == 2 && cells[y][x])
    }
    push(next, row)
  }
  return next
}

fn render(cells) -> map(cells, fn(row) -> join(map(row, fn(c) -> if c { "#" } else { "." }), ""))

let cells = map([
  ".#......",
  "..#.....",
  "###.....",
  "........",
  "........",
], fn(line) -> map(list(line), fn(ch) -> ch == "#"))

for generation in 0..4 {
  print("generation", generation)
  for line in render(cells) { print(line) }
  cells = step(cells, 8, 5)
}
